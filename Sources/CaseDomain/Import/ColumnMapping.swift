/// Which column of a table gives which field, as it was guessed and as a person changes it.
public protocol ColumnMapping: Hashable, Sendable {
  /// The fields a column may be put to.
  static var fields: [ActField] { get }
  /// The table whose columns they are.
  var table: RegisterTable { get }
  /// Every use of a column, with why.
  var lines: [ColumnUse] { get }
  /// What stands in the way of importing with it, or `nil`.
  var obstacle: String? { get }
  /// What a person should look at before importing with it, each as a sentence.
  var cautions: [String] { get }

  /// Changes the mapping as a person says: `signed=Approved,grades=`.
  ///
  /// - Throws: `EntryProblem` naming the fields or columns there are.
  mutating func change(_ text: String) throws(EntryProblem)

  /// Puts a column to one use and no other, or to none.
  ///
  /// - Throws: `EntryProblem` for a field there is not.
  mutating func put(_ column: Int, into field: String?) throws(EntryProblem)
}

extension ColumnMapping {
  /// Nothing, unless a mapping says otherwise.
  public var cautions: [String] { [] }

  static func requireField(_ field: String) throws(EntryProblem) {
    guard !fields.contains(where: { $0.id == field }) else { return }
    throw EntryProblem(
      field: field, value: field,
      "There is no field “\(field)” to map. The fields are "
        + fields.map(\.id).joined(separator: ", ") + ".")
  }
}
