import CaseDomain

/// A column of any table that names a record of a kind.
struct MentionColumn: Sendable {
  let table: String
  let column: String
  /// The column of the number of the record that the row belongs to.
  let owner: String
  let target: CaseArea
}

extension StoredRecord {
  /// Every column by which a record of the kind names others.
  static var mentionColumns: [MentionColumn] {
    mentions.map {
      MentionColumn(table: table, column: $0.column, owner: key, target: $0.target.area)
    } + parts.flatMap(\.mentions)
  }
}
