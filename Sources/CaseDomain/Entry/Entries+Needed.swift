extension Entries {
  /// The one chosen key of a required field, read as a value of a type.
  ///
  /// - Throws: `EntryProblems` where nothing is chosen.
  func needed<T: RawRepresentable>(
    _ id: String, as type: T.Type
  ) throws(EntryProblems) -> T where T.RawValue == String {
    guard let value = choice(id, as: type) else { throw Self.blank(id) }
    return value
  }

  /// The one reference of a required field.
  ///
  /// - Throws: `EntryProblems` where none is given.
  func neededReference(_ id: String) throws(EntryProblems) -> CaseReference {
    guard let reference = references(id).first else { throw Self.blank(id) }
    return reference
  }

  private static func blank(_ id: String) -> EntryProblems {
    EntryProblems([EntryProblem(field: id, value: "", "A choice is needed here.")])
  }
}
