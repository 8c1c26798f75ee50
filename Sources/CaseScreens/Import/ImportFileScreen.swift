import CaseDomain
import TerminalKit

/// Asks for the file of a register; the program around the screens reads it.
struct ImportFileScreen: Screen {
  private static let file = "file"

  private var form = FormState([
    FieldSpec(
      file, "File", .path,
      hint: "The path of a register that a spreadsheet saved as CSV. Nothing is imported before "
        + "you have seen what would be.",
      required: true)
  ])

  var isTyping: Bool { true }
  var footer: [FooterItem]? { form.footer }

  func title(in context: Context) -> String { "Import a register of contracts" }

  func offers(in context: Context) -> [Offer] {
    [Offer(.save, footer: true, label: "read", help: "Read the file."), Offer(.back)]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch form.handle(key, in: room(in: context)) {
    case .handled, .left, .choose: []
    case .complete(_, let typed): [.completePath(typed)]
    case .submit: read()
    case .cancel: [.pop]
    case .ignored: key == .enter ? read() : nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .paste(let text):
      _ = form.paste(text)
      return []
    case .pathCompleted(let completion):
      _ = form.take(completion, for: Self.file)
      return []
    case .act(.save): return read()
    case .registerRead(let table): return [.replace(ImportMappingScreen(table))]
    case .registerUnreadable(let sentence):
      form.setProblem(sentence, for: Self.file)
      return []
    default: return []
    }
  }

  private mutating func read() -> [Step] {
    let path = form.value(Self.file)
    guard !path.allSatisfy(\.isWhitespace) else {
      form.setProblem("The path of a file is needed.", for: Self.file)
      return []
    }
    return [.program(.readRegister(path: path))]
  }

  func body(in context: Context) -> Body { .form(form) }
}
