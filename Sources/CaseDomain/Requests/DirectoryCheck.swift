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

  /// Describes what was weighed.
  public init(
    on: CivilDate, by: String, isForSchool: Bool, reason: String, optOutsOn: CivilDate,
    leftOut: Int, asksNames: Bool, consent: String
  ) {
    (self.on, self.by, self.isForSchool, self.reason) = (on, by, isForSchool, reason)
    (self.optOutsOn, self.leftOut) = (optOutsOn, leftOut)
    (self.asksNames, self.consent) = (asksNames, consent)
  }
}

extension DirectoryCheck {
  /// All that was weighed, for the remark that keeps it.
  var words: String {
    "\(on.long) by \(by): \(isForSchool ? "for" : "not for") school purposes, \(reason.withoutStop); "
      + "\(leftOut.counted("student")) left out by the list of \(optOutsOn.long); names or addresses "
      + (asksNames ? "asked, consent: \(consent.isEmpty ? "none" : consent)" : "not asked")
  }
}
