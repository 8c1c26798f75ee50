import CaseDomain
import TerminalKit

/// Asks for the path of a file; the program around the screens reads or writes it.
struct FileScreen: PathForm {
  /// What the file is for.
  enum Use: Hashable, Sendable {
    case register, tools, policy, backup
    case website(WebsiteWork)
    case report(ReportView)
  }

  static let path = "file"

  private let use: Use
  var form: FormState

  init(_ use: Use) {
    self.use = use
    form = FormState([
      FieldSpec(
        Self.path, use.isOfFolder ? "Folder" : "File", .path, hint: use.hint, required: true)
    ])
  }

  func title(in context: Context) -> String { use.title }

  var leadsTo: String { use.isOfFolder ? "folder" : "file" }

  var saving: Offer {
    switch use {
    case .backup: Offer(.save, footer: true, label: "back up", help: "Write the backup.")
    case .website(let work): Offer(.save, footer: true, label: work.verb, help: work.help)
    case .report: Offer(.save, footer: true, label: "write", help: "Write the page.")
    case .register, .tools, .policy:
      Offer(.save, footer: true, label: "read", help: "Read the file.")
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .registerRead(let table):
      [
        .replace(
          ImportMappingScreen(
            ImportMapping(guessing: table), importing: ImportRequest.Subject.register))
      ]
    case .toolsRead(.form(let table)):
      [
        .replace(
          ImportMappingScreen(
            ToolFormMapping(guessing: table), importing: ImportRequest.Subject.form))
      ]
    case .toolsRead(.mail(let messages)):
      // Messages have no columns to look at first.
      [.program(.carryOut(ImportRequest(.mail(messages), rehearsing: true)))]
    case .imported(let request, let report): [.replace(ImportReportScreen(request, report))]
    case .refused(let refusal): [.refuse(refusal)]
    case .policyRead(let profile, let text):
      [.replace(PolicyDifferenceScreen(profile, from: text))]
    default: answer(message, in: context)
    }
  }

  func work(at path: String) -> [Step] {
    switch use {
    case .register: [.program(.readRegister(path: path))]
    case .tools: [.program(.readTools(path: path))]
    case .policy: [.readPolicy(path)]
    case .backup: [.program(.backUp(path: path))]
    case .website(let work): [.program(.website(work, path: path))]
    case .report(let view): [.program(.writeReport(view, path: path))]
    }
  }
}

extension FileScreen.Use {
  /// The import that fills the list of an area, if one does.
  static func importing(_ area: CaseArea) -> Self? {
    switch area {
    case .contract: .register
    case .tool: .tools
    default: nil
    }
  }

  /// What the key of an import does.
  var importHelp: String {
    self == .tools
      ? "Import tool requests from the answers to a form or from saved mail."
      : Action.importRegister.help
  }

  /// Whether what is named is a folder.
  fileprivate var isOfFolder: Bool { if case .website = self { true } else { false } }

  /// What the screen is called.
  var title: String {
    switch self {
    case .register: "Import a register of contracts"
    case .tools: "Import tool requests"
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
    case .tools:
      "The path of the answers to a Google or Microsoft form, saved as CSV, or of mail saved as .eml or "
        + ".mbox. Nothing is imported before you have seen what would be."
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
