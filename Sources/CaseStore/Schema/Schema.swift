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

  /// One text index for each kind of record and one for the docket.
  ///
  /// They hold no copy of the text: it is read from the table they name. SQLite refuses to run
  /// them from triggers while the schema is not trusted, so the program keeps them itself.
  static let texts: [String] =
    ["contractor", "product", "contract", "exemption", "deletion"].map { area in
      text(
        area, key: "number", columns: area == "contractor" || area == "product" ? "name" : "title")
    } + [text("docketItem", key: "id", columns: "title, sentence")]

  private static func text(_ table: String, key: String, columns: String) -> String {
    "CREATE VIRTUAL TABLE \(table)Text USING fts5(\(columns), content='\(table)', "
      + "content_rowid='\(key)', prefix='1 2 3', columnsize=0, "
      + "tokenize=\"unicode61 remove_diacritics 2\")"
  }
}
