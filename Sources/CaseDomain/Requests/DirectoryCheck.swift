/// What was weighed before directory information is given or denied.
public struct DirectoryCheck: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// Who decided.
  public var by: String
  /// Whether the request is related to school purposes.
  public var isForSchool: Bool
  /// Why, or why not.
  public var reason: String
  /// The day of the list of families who opted out, as it was looked at.
  public var optOutsOn: CivilDate
  /// How many students' information is left out for an opt-out.
  public var leftOut: Int
  /// Whether names or addresses of students are among what is asked.
  public var asksNames: Bool
  /// Which consent there is for names and addresses.
  public var consent: String
}

extension DirectoryCheck {
  /// All that was weighed, for the remark that keeps it.
  var words: String {
    "\(on.long) by \(by): \(isForSchool ? "for" : "not for") school purposes, \(reason.withoutStop); "
      + "\(leftOut.counted("student")) left out by the list of \(optOutsOn.long); names or addresses "
      + (asksNames ? "asked, consent: \(consent.isEmpty ? "none" : consent)" : "not asked")
  }
}
