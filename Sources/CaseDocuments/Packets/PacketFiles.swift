import CaseDomain

/// The files of a packet, by where each lies: named by references and numbers, never by a person.
struct PacketFiles {
  /// The first page, which leads to all others.
  static let contents = "contents.html"
  /// The end of the journal, and how it is checked.
  static let journalHead = "journal-head.txt"

  /// The page of a case as text.
  static func page(_ reference: CaseReference) -> String { "\(reference)/page.txt" }

  /// The entries of the journal about a case.
  static func journal(_ reference: CaseReference) -> String { "\(reference)/journal.jsonl" }

  /// A document of a case, whose ending says what it is where that is a plain one.
  static func document(_ document: Attachment, of reference: CaseReference) -> String {
    let parts = document.name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
    let isPlain =
      (1...8).contains(ending.utf8.count)
      && ending.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    return "\(reference)/document-\(document.id)" + (isPlain ? ".\(ending)" : "")
  }
}
