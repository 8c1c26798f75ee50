/// That somebody checked who asks, and whether that person may.
public struct RequestCheck: Hashable, Sendable, Codable {
  /// What becomes of a parent's right when the student is an adult (34 CFR 99.3, 99.5, 99.31(a)(8)).
  static let adultWords =
    "From the age of \(Rulebook.adultAge), or in college at any age, the rights are the student's own and "
    + "no longer a parent's; the parents of a student who depends on them for taxes may be shown records "
    + "and need not be (34 CFR 99.3, 99.5, 99.31(a)(8))."

  /// The day of the check.
  public var on: CivilDate
  /// How the identity was checked.
  public var identity: String
  /// How the right was checked.
  public var how: String
  /// Whether an order, a statute or a binding document keeps the records from the person.
  public var barred: Bool
  /// Whether the person has the right.
  public var holds: Bool

  /// Describes a check.
  public init(on: CivilDate, identity: String, how: String, barred: Bool, holds: Bool) {
    (self.on, self.identity, self.how) = (on, identity, how)
    (self.barred, self.holds) = (barred, holds)
  }
}

extension RecordRequest {
  /// Keeps the check among the remarks, as of what another takes the place of.
  mutating func keepCheckAsNote(in circumstances: Circumstances) {
    guard let check else { return }
    keepAsNote(
      "Checked before, on \(check.on.long): identity by \(check.identity); "
        + (check.barred ? "an order or law bars this person" : "no order or law bars") + "; "
        + (check.holds ? "has the right" : "has no right") + ": \(check.how)", in: circumstances)
  }
}
