/// A column by which a kind of record names students, by the district's codes.
struct StudentColumn: Sendable {
  let table: String
  let column: String
  /// The column of the number of the record that the row belongs to.
  let owner: String
}
