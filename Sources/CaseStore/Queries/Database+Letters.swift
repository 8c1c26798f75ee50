import CaseDomain
import GRDB

extension Database {
  /// Adds the letters about a case to its page.
  func addLetters(to page: inout CasePage) throws {
    let about = page.reference
    for column in Letter.mentionColumns where column.target == about.area {
      let letters = try related(
        Letter.self,
        where: "number IN (SELECT \(column.owner) FROM \(column.table) WHERE \(column.column) = ?)",
        about.number)
      page.add("LETTERS", letters.summaries.map { .init($0) }, of: letters.total)
    }
  }
}

extension CaseStore {
  /// A letter with what it says, as a page for print and as text, held against the journal.
  public func letter(_ reference: CaseReference) throws -> KeptLetter {
    try reading { db in
      let letter: Letter = try db.record(reference)
      func content(_ role: String) throws -> String {
        guard let document = letter.attachments.first(where: { $0.role == role }) else {
          throw StoreFailure(
            .damaged, "\(reference) has lost its words; run “docket check” and restore a backup.")
        }
        return String(
          decoding: try StoredDocument(document.id, in: db).content(from: db), as: UTF8.self)
      }
      return KeptLetter(
        letter: letter, html: try content(Letter.pageRole), text: try content(Letter.textRole))
    }
  }
}
