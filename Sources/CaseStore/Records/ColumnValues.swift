import CaseDomain

/// The types that read and write a column themselves; all others do as `Codable` has it.
///
/// They stand in a table because asking the runtime whether a type is a `ColumnValue` takes longer
/// than reading one where it is not.
enum ColumnValues {
  private static let types: [ObjectIdentifier: any ColumnValue.Type] = Dictionary(
    uniqueKeysWithValues: [
      Bool.self, Int.self, String.self, CivilDate.self, PolicyProfile.self, Practice.self,
      Choices.self, Letterhead.self, Website.self, [String: String].self,
    ].map { (ObjectIdentifier($0), $0) })

  /// The type, where it reads and writes a column itself.
  static func type(of type: Any.Type) -> (any ColumnValue.Type)? { types[ObjectIdentifier(type)] }
}
