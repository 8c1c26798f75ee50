import CaseDomain
import TerminalKit

/// Asks for the path of a file; the program around the screens reads or writes it.
struct FileScreen: PathForm {
  /// What the file is for.
  enum Use: Hashable, Sendable {
    case register, policy, backup
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
    case .register, .policy: Offer(.save, footer: true, label: "read", help: "Read the file.")
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .registerRead(let table): [.replace(ImportMappingScreen(table))]
    case .policyRead(let profile, let text):
      [.replace(PolicyDifferenceScreen(profile, from: text))]
    default: answer(message, in: context)
    }
  }

  func work(at path: String) -> [Step] {
    switch use {
    case .register: [.program(.readRegister(path: path))]
    case .policy: [.readPolicy(path)]
    case .backup: [.program(.backUp(path: path))]
    case .website(let work): [.program(.website(work, path: path))]
    case .report(let view): [.program(.writeReport(view, path: path))]
    }
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
