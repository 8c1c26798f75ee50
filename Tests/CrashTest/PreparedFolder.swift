import CaseStore
import CaseTestSupport
import Foundation

/// The folder that every trial begins with a copy of.
///
/// It holds a casebook with a document, a backup of its earlier state under two names, a casebook of
/// an older version, one past opening with its journal, an unfinished one, a document, a register, a message, a list of
/// students with a letter to their families, a website, and a folder for what is written out.
struct PreparedFolder: Sendable {
  static let casebook = "casebook.docket"
  static let backup = "backup.docket"
  static let older = "older.docket"
  static let old = "old.docket"
  static let damaged = "damaged.docket"
  static let unfinished = "unfinished.docket"
  static let document = "document.pdf"
  static let register = "register.csv"
  static let mail = "mail.eml"
  static let list = "list.csv"
  /// The folder with the public website, which says less than the casebook by now.
  static let website = "web"
  /// The folder for what is written out.
  static let out = "out"

  let folder: TrialFolder
  /// The head of the casebook's journal.
  let head: JournalHead
  /// The head of the backup's journal.
  let backupHead: JournalHead

  /// Makes it with the program itself.
  init() throws {
    folder = try TrialFolder()
    // Bytes that no pattern in a torn file could pass for.
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7 &+ $0 / 256) }
    try Data(bytes).write(to: URL(filePath: folder.file(Self.document)))
    let rows = "Contractor,Product,Signed,Ends\nV-0001,Reading,2026-01-05,2027-06-30\n"
    try Data(rows.utf8).write(to: URL(filePath: folder.file(Self.register)))
    let mail = "From: a@elm.example\nDate: Mon, 5 Jan 2026 10:00:00 -0500\nSubject: Reading\n\nx\n"
    try Data(mail.utf8).write(to: URL(filePath: folder.file(Self.mail)))
    guard mkdir(folder.file(Self.out), 0o700) == 0 else { throw Unsound("No folder can be made.") }
    try folder.runWell("init", "--district", "Elm Harbor", "--policy", "connecticut")
    try folder.runWell("contractor", "add", "--name", "Wren Software")
    try folder.runWell(
      "contractor", "attach", "V-0001", "--file", "./" + Self.document, "--role", "signed")
    let list = "Code,Guardian e-mail\n" + (1...9).map { "\($0),p\($0)@home.example\n" }.joined()
    try Data(list.utf8).write(to: URL(filePath: folder.file(Self.list)))
    try folder.runWell(
      "district", "letterhead", "--signer", "A. Sample", "--email", "a@sample.example")
    try folder.runWell("district", "website", "--address", "https://elm.example/data/")
    try folder.runWell("site", "build", "./" + Self.website)
    try folder.runWell(
      "contract", "draft", "--contractor", "V-0001", "--new-products", "Wren Reader", "--signed",
      "2026-01-05")
    try folder.runWell("breach", "open", "--holder", "district", "--about", "a lost disk")
    try folder.runWell("breach", "affected", "U-0001", "--file", "./" + Self.list, "--source", "x")
    try folder.runWell(
      "letter", "make", "--kind", "family-breach-notice", "--about", "U-0001", "--words",
      "It is lost.")
    for name in [Self.backup, Self.older] { try folder.runWell("backup", "./" + name) }
    guard let backupHead = try folder.head(Self.backup) else { throw Unsound("No backup.") }
    self.backupHead = backupHead
    try folder.runWell("contractor", "add", "--name", "Lark Press")
    guard let head = try folder.head(Self.casebook) else { throw Unsound("No casebook.") }
    self.head = head
    for (name, text) in [
      (Self.damaged, "no casebook any more"), (Self.damaged + "-journal", "half a change"),
      (Self.unfinished, ""),
    ] {
      try Data(text.utf8).write(to: URL(filePath: folder.file(name)))
      chmod(folder.file(name), 0o600)
    }
    try OldCasebook.make(version: 1, at: folder.file(Self.old))
  }
}
