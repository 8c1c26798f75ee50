import CaseDomain
import GRDB

/// Remarks and documents are kept alike for every kind of case, by its area and number.
extension Database {
  func notes(of reference: CaseReference) throws -> [Note] {
    try rows(
      "SELECT writtenOn, author, text FROM note WHERE area = ? AND number = ? ORDER BY position",
      [reference.area.rawValue, reference.number]
    ).map {
      Note(on: try $0.date("writtenOn"), by: try $0.text("author"), text: try $0.text("text"))
    }
  }

  func replace(_ old: [Note], with new: [Note], of reference: CaseReference) throws {
    guard old != new else { return }
    if !old.isEmpty {
      try run(
        "DELETE FROM note WHERE area = ? AND number = ?",
        [reference.area.rawValue, reference.number])
    }
    for (position, note) in new.enumerated() {
      try run(
        "INSERT INTO note (area, number, position, writtenOn, author, text) "
          + "VALUES (?, ?, ?, ?, ?, ?)",
        [
          reference.area.rawValue, reference.number, position + 1, note.on, note.by, note.text,
        ])
    }
  }

  func attachments(of reference: CaseReference) throws -> [Attachment] {
    try rows(
      "SELECT * FROM attachment WHERE area = ? AND number = ? ORDER BY position",
      [reference.area.rawValue, reference.number]
    ).map { row in
      Attachment(
        id: try row.number("id"), role: try row.text("role"), name: try row.text("name"),
        size: try row.number("size"), sha256: try row.text("sha256"),
        addedOn: try row.date("addedOn"))
    }
  }
}
