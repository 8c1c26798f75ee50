import CaseDomain
import TerminalKit

/// Asks where a letter is to be written, and as what; the program around the screens writes it.
struct WriteLetterScreen: PathForm {
  static let path = "to"
  private static let (kind, lists) = ("as", "lists")

  private let letter: CaseReference
  var form: FormState

  init(_ letter: CaseReference) {
    self.letter = letter
    let fields = [
      FieldSpec(
        Self.path, "Folder", .path,
        hint: "A folder that is there. The files are called after the letter's number.",
        required: true),
      FieldSpec(
        Self.kind, "As", .choice(LetterForm.allCases.map { FieldOption($0.rawValue, $0.label) }),
        hint: "A letter to families can be written for all of them at once."),
      FieldSpec(
        Self.lists, "Lists", .line,
        hint:
          "For all families: the numbers of the lists, as 1, 2; blank for those that no wave told, "
          + "and of a correction for those that one did."),
    ]
    form = FormState(fields, values: [Self.kind: LetterForm.html.rawValue])
  }

  func title(in context: Context) -> String { "Write \(letter) to a folder" }

  var leadsTo: String { "folder" }

  var saving: Offer {
    Offer(.save, footer: true, label: "write", help: "Write the letter.")
  }

  func work(at path: String) throws(EntryProblem) -> [Step] {
    let kind = LetterForm(rawValue: form.value(Self.kind)) ?? .html
    let order = try LetterOrder(letter, as: kind, toLists: form.value(Self.lists))
    return [.program(.writeLetter(order, path: path))]
  }
}
