/// How a request is found.
public enum RequestLookup: CaseLookup {
  /// What it finds.
  public typealias Record = RecordRequest
  /// One about a child, by the district's code.
  case ofStudent(String)
  /// One about a child with a statement that is kept with the record, by the district's code.
  case withStatement(student: String)
  /// An open review of a child's records besides one request, by the district's code.
  case openReview(student: String, besides: Int)
  /// The newest since a day that is like another: the same kind, person, child or group, and product.
  case like(RequestLikeness, since: CivilDate)
}
