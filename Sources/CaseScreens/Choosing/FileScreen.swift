import CaseDomain
import TerminalKit

/// Asks for the path of a file; the program around the screens reads or writes it.
struct FileScreen: Screen {
  /// What the file is for.
  enum Use: Hashable, Sendable {
    case register, policy, backup
    case website(WebsiteWork)
    case report(ReportView)
  }

  private static let file = "file"

  private let use: Use
  private var form: FormState

  init(_ use: Use) {
    self.use = use
    form = FormState([
      FieldSpec(
        Self.file, use.isOfFolder ? "Folder" : "File", .path, hint: use.hint, required: true)
    ])
  }

  var isTyping: Bool { true }

  func title(in context: Context) -> String { use.title }

  func offers(in context: Context) -> [Offer] {
    let save =
      switch use {
      case .backup: Offer(.save, footer: true, label: "back up", help: "Write the backup.")
      case .website(let work): Offer(.save, footer: true, label: work.verb, help: work.help)
      case .report: Offer(.save, footer: true, label: "write", help: "Write the page.")
      case .register, .policy: Offer(.save, footer: true, label: "read", help: "Read the file.")
      }
    return [
      Offer(.goOn, footer: true, label: "complete", help: "Complete the path."), save,
      Offer(.back, footer: true, label: "leave", help: "Leave the form; it asks if you typed."),
      Offer(.help, footer: true, without: [.character("?")]),
    ]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch form.handle(key, in: room(in: context)) {
    case .left where key == .enter: submit()
    case .handled, .left, .choose: []
    case .complete(_, let typed): [.completePath(typed)]
    case .submit: submit()
    case .cancel: leave()
    case .ignored: nil
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
    case .act(.save): return submit()
    case .act(.back): return leave()
    case .act(.goOn): return typed(.tab, in: context) ?? []
    case .chosen(.leave, "drop"): return [.pop]
    case .registerRead(let table): return [.replace(ImportMappingScreen(table))]
    case .policyRead(let profile): return [.replace(PolicyScreen(profile))]
    case .fileWritten(let sentence): return [.pop, .say(sentence)]
    case .fileRefused(let sentence):
      form.setProblem(sentence, for: Self.file)
      return []
    default: return []
    }
  }

  /// Asks before what was typed is lost.
  private func leave() -> [Step] { form.isDirty ? [.push(QuestionScreen.losing)] : [.pop] }

  private mutating func submit() -> [Step] {
    let path = form.value(Self.file)
    guard !path.allSatisfy(\.isWhitespace) else {
      form.setProblem(
        "The path of a \(use.isOfFolder ? "folder" : "file") is needed.", for: Self.file)
      return []
    }
    return switch use {
    case .register: [.program(.readRegister(path: path))]
    case .policy: [.readPolicy(path)]
    case .backup: [.program(.backUp(path: path))]
    case .website(let work): [.program(.website(work, path: path))]
    case .report(let view): [.program(.writeReport(view, path: path))]
    }
  }

  func body(in context: Context) -> Body {
    .stack(above: [.init(.page(TextPage([TextLine(use.title, .title)])))], .form(form))
  }
}

extension FileScreen.Use {
  /// Whether what is named is a folder.
  fileprivate var isOfFolder: Bool { if case .website = self { true } else { false } }

  fileprivate var title: String {
    switch self {
    case .register: "Import a register of contracts"
    case .policy: "Follow a policy of the district's own"
    case .backup: "Back up the casebook"
    case .website(let work): work.title
    case .report(let view): "Write a file: \(view.title.lowercased())"
    }
  }

  fileprivate var hint: String {
    switch self {
    case .register:
      "The path of a register that a spreadsheet saved as CSV. Nothing is imported before you have "
        + "seen what would be."
    case .policy:
      "The path of the policy file. Nothing changes before you have seen what would be different."
    case .backup:
      "Where to write the copy, as a file that does not exist yet. Documents are included, and the "
        + "copy is checked."
    case .website(let work): work.hint
    case .report:
      "The path of a file that does not exist yet, as report.html: a page for print that needs nothing "
        + "besides itself."
    }
  }
}
