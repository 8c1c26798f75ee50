/// How a deletion request is found.
public enum DeletionLookup: CaseLookup {
  /// What it finds.
  public typealias Record = DeletionRequest
  /// One that names a child, by the district's code.
  case ofStudent(String)
  /// The first beyond a number that names a child and is not closed.
  case openOfStudent(String, after: Int)
}
