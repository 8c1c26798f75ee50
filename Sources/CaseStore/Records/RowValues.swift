import CaseDomain

/// The types that read and write their columns themselves.
enum RowValues {
  private static let types: [ObjectIdentifier: any RowValue.Type] = Dictionary(
    uniqueKeysWithValues: [
      Term.self, Addendum.self, Watch.self, DeletionScope.self, CaseReference.self,
    ].map { (ObjectIdentifier($0), $0) })

  /// The type, where it reads and writes its columns itself.
  static func type(of type: Any.Type) -> (any RowValue.Type)? { types[ObjectIdentifier(type)] }
}
