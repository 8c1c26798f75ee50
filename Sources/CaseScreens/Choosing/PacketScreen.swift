import CaseDomain
import TerminalKit

/// Asks what a packet of evidence is about, and where it is to be written; the program around the screens
/// writes it.
struct PacketScreen: PathForm {
  static let path = "folder"
  private static let (kind, which, names) = ("kind", "which", "names")

  var form: FormState

  /// Opens the form, filled in for the case in front where a packet can be about it.
  init(on subject: CaseReference?) {
    let fields = [
      FieldSpec(
        Self.kind, "About",
        .choice(PacketSubject.Kind.allCases.map { FieldOption($0.rawValue, "a \($0.rawValue)") }),
        hint: "What the evidence is about; the cases around it come with it.", required: true),
      FieldSpec(
        Self.which, "Which", .line,
        hint: "Its reference, as C-0012; of a student the district's code.", required: true),
      FieldSpec(
        Self.names, "With names", .choice([FieldOption("no", "no"), FieldOption("yes", "yes")]),
        hint:
          "Without, names of students, parents and requesters are left out, and documents that may hold "
          + "them."),
      FieldSpec(
        Self.path, "Folder", .path,
        hint: "A folder that is new or empty. Anybody can check it without Docket.", required: true),
    ]
    let kind = subject.flatMap { PacketSubject.Kind($0.area) }
    form = FormState(
      fields,
      values: [
        Self.kind: (kind ?? .contract).rawValue,
        Self.which: kind == nil ? "" : subject?.description ?? "", Self.names: "no",
      ])
  }

  func title(in context: Context) -> String { "Write a packet of evidence" }

  var leadsTo: String { "folder" }

  var saving: Offer {
    Offer(.save, footer: true, label: "write", help: "Write the packet.")
  }

  func work(at path: String) throws(EntryProblem) -> [Step] {
    let kind = PacketSubject.Kind(rawValue: form.value(Self.kind)) ?? .contract
    let subject = try PacketSubject(kind, form.value(Self.which))
    let order = PacketOrder(subject, namesPeople: form.value(Self.names) == "yes")
    return [.program(.writePacket(order, path: path))]
  }
}
