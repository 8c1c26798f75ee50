/// Every act on a vendor's record.
public enum ContractorActs {
  /// The acts in order.
  public static let all: [Act] = [add, change, pledge, attach]

  private static let fields: [ActField] = [
    ActField("name", "Name", .text, required: true, hint: "The vendor's name."),
    ActField(
      "kinds", "Kind",
      .choices([
        ActOption("operator", "operator", hint: "Runs a site, service or app for schools."),
        ActOption("consultant", "consultant", hint: "Gives non-instructional services."),
      ]),
      hint: "An operator, a consultant, or both; blank if nobody has looked.",
      citation: Citation.definitions.text),
    ActField("contact", "Contact", .text, hint: "Whom to write to."),
    ActField("email", "E-mail", .text, hint: "The address for notices."),
    ActField("telephone", "Telephone", .text),
    ActField("remark", "Remark", .longText, hint: "Anything else worth knowing."),
  ]

  private static func entry(_ entries: Entries) -> ContractorEntry {
    ContractorEntry(
      name: entries.text("name"),
      kinds: Set(entries.choices("kinds", as: ContractorKind.self)),
      contact: entries.text("contact"), email: entries.text("email"),
      telephone: entries.text("telephone"), remark: entries.text("remark"))
  }

  static let add = Act(
    .contractor, "add", "Add a contractor", "Enters a vendor.", opens: true, fields: fields
  ) { _, entries in .contractor(.add(entry(entries))) }

  static let change = Act(
    .contractor, "change", "Change the contractor", "Corrects or completes a vendor's record.",
    fields: fields
  ) { reference, entries in
    .contractor(.change(try Act.needed(reference), entry(entries)))
  }

  static let pledge = Act(
    .contractor, "pledge", "Record a pledge",
    "Records a vendor's public privacy pledge, which never replaces a contract.",
    fields: [
      .day("on", "Seen on", hint: "The day the pledge was signed or seen."),
      ActField(
        "place", "Where", .text, required: true, hint: "Where it is found: the state's hub, a page."
      ),
    ]
  ) { reference, entries in
    .contractor(
      .pledge(
        try Act.needed(reference),
        Pledge(on: entries.dateOrToday("on"), place: entries.text("place"))))
  }

  static let attach = Act(
    .contractor, "attach", "Attach a document", "Copies a document into the casebook.",
    fields: [
      .document("file", "File", required: true),
      ActField(
        "role", "What it is", .text, required: true, hint: "Privacy policy, letter, …",
        initial: "privacy policy"),
    ]
  ) { reference, entries in
    .contractor(
      .attach(
        try Act.needed(reference), path: entries.text("file"), role: entries.text("role")))
  }
}
