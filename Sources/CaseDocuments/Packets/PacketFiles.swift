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

  /// A document of a case, which keeps the ending of its name where no browser runs what has it.
  ///
  /// A browser goes by the ending of a file on disk, whatever its bytes are: what might be a page or a
  /// drawing with a script in it is text, which it shows.
  static func document(_ document: Attachment, of reference: CaseReference) -> String {
    let parts = document.name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
    return "\(reference)/document-\(document.id)." + (inert.contains(ending) ? ending : "txt")
  }

  /// The endings of documents that a school has and no browser runs.
  private static let inert: Set = [
    "csv", "doc", "docx", "eml", "gif", "heic", "jpeg", "jpg", "msg", "odp", "ods", "odt", "pdf",
    "png", "ppt", "pptx", "rtf", "tif", "tiff", "tsv", "txt", "xls", "xlsx", "zip",
  ]
}
