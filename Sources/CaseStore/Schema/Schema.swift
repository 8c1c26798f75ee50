/// The casebook's tables as a released program made them; never changed, only followed by a newer
/// version.
///
/// SQLite keeps the text of each statement as it was given, so these texts are also what an
/// opened file is compared with: a trigger that was dropped or a table that was altered shows.
enum Schema {
  /// Marks the file as a casebook: the letters `DOCK`.
  static let applicationID = 0x444F_434B

  /// The newest schema this program knows.
  static let version = 1

  /// The statements that make a casebook of this version, in order.
  static let statements: [String] =
    office + parties + contracts + contractParts + exemptions + deletions + deletionParts
    + attachments + docket + journal + texts

  /// The condition that a column holds one of some words, which bars separate.
  ///
  /// SQLite would build a table in memory for a longer IN each time a row is written.
  static func one(of words: String, in column: String) -> String {
    words.split(separator: "|", omittingEmptySubsequences: false)
      .map { "\(column) = '\($0)'" }.joined(separator: " OR ")
  }

  /// One text index for each kind of record and one for the docket.
  ///
  /// They hold no copy of the text: it is read from the table they name. SQLite refuses to run
  /// them from triggers while the schema is not trusted, so the program keeps them itself.
  static let texts: [String] = textTables.map { table in
    switch table {
    case "docketItem": text(table, key: "id", columns: "title, sentence")
    case "contractor", "product": text(table, key: "number", columns: "name")
    default: text(table, key: "number", columns: "title")
    }
  }

  /// The tables with a text index, which is named after them.
  static let textTables = [
    "contractor", "product", "contract", "exemption", "deletion", "docketItem",
  ]

  private static func text(_ table: String, key: String, columns: String) -> String {
    "CREATE VIRTUAL TABLE \(table)Text USING fts5(\(columns), content='\(table)', "
      + "content_rowid='\(key)', prefix='1 2 3 4 5', columnsize=0, "
      + "tokenize=\"unicode61 remove_diacritics 2\")"
  }
}
