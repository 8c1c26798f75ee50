import ArgumentParser
import CaseDomain
import CaseStore
import PlainText

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Check the chain of the journal, or hand it to someone else.",
    discussion: """
      The chain shows that an entry was altered, replaced or taken out. That the end was cut off \
      shows only against a head that was printed before, on a letter or a backup. The journal holds \
      the SHA-256 of every document, so that one swapped or taken out behind its back shows too.
      """,
    subcommands: [AuditVerifyCommand.self, AuditHeadCommand.self, AuditExportCommand.self])
}

/// Follows the chain from the first entry to the last.
struct AuditVerifyCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Follow the chain from the first entry to the last.",
    discussion: "Every document on file is read and held against the entry that added it.")

  @Option(
    name: .long,
    help: ArgumentHelp("A head printed earlier, as 42:ab12cd34ef567890.", valueName: "head"))
  var expect: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let expected = try expect.map { text in
      try Complaint.naming("expect") { try JournalHead(text) }
    }
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let findings = try casebook.store.verifyJournal(expecting: expected)
    if let first = findings.first {
      throw Complaint(
        .inputOutput, "damaged", first.sentence,
        remedy: "Keep this file as it is and compare it with a backup.",
        further: findings.dropFirst().map { Complaint(.inputOutput, "damaged", $0.sentence) })
    }
    let head = HeadAnswer(try casebook.store.head())
    try surroundings.answer(
      json: common.json, head,
      words: head.words(
        expected.map { "The journal is whole and holds entry \($0.sequence) as it was printed" }
          ?? "The journal is whole"))
  }
}

/// Prints the end of the journal.
struct AuditHeadCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Print the head, which vouches for every entry before it.")

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let head = HeadAnswer(try casebook.store.head())
    try surroundings.answer(json: common.json, head, words: head.head + "\n")
  }
}

/// Writes the whole journal, one entry to a line.
struct AuditExportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the whole journal as lines of JSON, oldest first.",
    discussion: """
      The hash of an entry is the SHA-256 of the previous hash, the number, the time, the person, \
      the act, the reference and the detail, each on a line of its own, with \\\\, \\n and \\r \
      inside a line written as such.
      """)

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    try casebook.store.exportJournal { try surroundings.out(JSONOutput.escaped($0) + "\n") }
  }
}

/// The end of the journal as an answer.
struct HeadAnswer: Encodable {
  let sequence: Int
  let hash: String
  let head: String

  init(_ head: JournalHead) {
    sequence = head.sequence
    hash = head.hash
    self.head = head.description
  }

  /// The head after some words, as a line.
  func words(_ words: String) -> String { PlainText.lines([sentence(words)]) }

  /// The head after some words.
  func sentence(_ words: String) -> String {
    let entries = sequence == 1 ? "1 entry" : "\(sequence) entries"
    return "\(words): \(entries), head \(head)."
  }
}
