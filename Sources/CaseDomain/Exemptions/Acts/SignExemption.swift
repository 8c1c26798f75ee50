struct SignExemption: ActOnOpenExemption {
  static let about = ActAbout(
    "sign", "Record a signature",
    "Records who signed the agreement. A parent or legal guardian always must, and for an IEP a "
      + "planning and placement team member too.")
  static let fields: [Field<Self>] = [
    Field(
      "role", "Role", \.role, .choice(), required: true,
      hint:
        "Whether an adult student's or a surrogate parent's suffices is the district's setting.",
      citation: .exemption),
    Field(
      "name", "Name", \.name, .text, required: true,
      hint: "As signed. It stays in the case, hidden until asked for, and out of the journal."),
    Field("on", "Signed on", \.on, .day, hint: "Not before the day the agreement was drawn up."),
    Field("method", "Method", \.method, .choice(), required: true, hint: "In ink, or electronic."),
    Field(
      "acknowledges", "Acknowledges", \.acknowledges, .yesNo, required: true,
      hint: "The agreement's first statement: the signer knows that the tool cannot comply. It "
        + "opens at yes; saving confirms it.", citation: .exemption),
    Field(
      "authorizes", "Authorizes", \.authorizes, .yesNo, required: true,
      hint: "The agreement's second statement: the signer allows the use. It opens at yes; saving "
        + "confirms it.", citation: .exemption),
    Field(
      "scan", "Scan", \.scan, .file,
      hint: "The path of a file of up to 100 MB; it is copied into the casebook with its SHA-256."),
  ]

  var role: SignerRole?
  var name = ""
  var on = CivilDate.first
  var method: SignatureMethod? = .ink
  var acknowledges: Bool?
  var authorizes: Bool?
  var scan = ""

  mutating func prefill(from exemption: Exemption, in circumstances: Circumstances) {
    role = exemption.missingSigners(in: circumstances.district).first?.role
    acknowledges = true
    authorizes = true
  }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    guard acknowledges == true && authorizes == true else {
      throw Refusal(
        .statementsMissing,
        "A signature counts only if it both acknowledges that the tool cannot comply and "
          + "authorizes the use.",
        citation: Citation.exemption.text,
        remedy: "Have the whole agreement signed, then answer yes to both.",
        field: Self.id(of: acknowledges == true ? \.authorizes : \.acknowledges))
    }
    try require(
      \.on, "The signature",
      after: [exemption.drawingUp, (exemption.wordedOn, "the agreement was worded as it stands")],
      in: circumstances)
    let signature = Signature(
      role: try needed(\.role), name: name, on: on, method: try needed(\.method),
      acknowledges: true, authorizes: true, statement: exemption.statement)
    let role = signature.role
    let standing = exemption.signatures.filter {
      exemption.isOnWording($0) && $0.withdrawal == nil
    }
    guard
      !standing.contains(where: {
        $0.role == role && $0.name.nameKey == name.nameKey
      })
    else {
      throw Refusal(
        .alreadyDone, "This person's signature as \(role.label) is already recorded.",
        remedy: "Record another person's signature, or attach a better scan with “attach”.",
        field: Self.id(of: \.name))
    }
    // The two signatures check each other: the parent's for the child, the team member's for the plan.
    if let other = standing.first(where: {
      $0.name.nameKey == name.nameKey && ($0.role == .teamMember) != (role == .teamMember)
    }) {
      throw Refusal(
        .wrongSigner,
        "This person has signed as \(other.role.label) and cannot sign as \(role.label) too.",
        citation: Citation.exemption.text,
        remedy: "Record another person's signature, or correct the role with an undo.",
        field: Self.id(of: \.name))
    }
    var changed = exemption
    changed.signatures.append(signature)
    if !scan.isEmpty {
      changed.attachments.append(
        Attachment(
          reading: scan, role: "agreement signed by \(role.label)", on: circumstances.today))
    }
    let required = exemption.requiredSigners.contains {
      $0.isGiven(by: signature, in: circumstances.district)
    }
    return exemption.decision(
      changed,
      "Signature of the \(role.label) on \(on.long) recorded for \(exemption.reference)."
        + (required ? "" : " The statute does not ask for it; it is kept beside those it does."),
      details(\.role, \.on, \.method, \.acknowledges, \.authorizes)
        + [JournalDetail("scan", scan.isEmpty ? "no" : "yes")], in: circumstances)
  }
}
