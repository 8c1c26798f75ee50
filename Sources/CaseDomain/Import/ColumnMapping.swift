/// Which column of a table gives which field, as it was guessed and as a person changes it.
public protocol ColumnMapping: Sendable {
  /// Changes the mapping as a person says: `signed=Approved,grades=`.
  ///
  /// - Throws: `EntryProblem` naming the fields or columns there are.
  mutating func change(_ text: String) throws(EntryProblem)

  /// What stands in the way of importing with it, or `nil`.
  var obstacle: String? { get }
}
