/// Where a decision is taken: the district, the other records, the person and the day.
public struct Circumstances {
  /// The district.
  public let district: District
  /// The other records.
  public let cases: any OtherCases
  /// The person who acts.
  public let actor: Actor
  /// The day of the act.
  public let today: CivilDate
  /// What an act may use beside the casebook.
  public let means: Means

  /// Describes the circumstances of a decision.
  public init(
    district: District, cases: any OtherCases, actor: Actor, today: CivilDate,
    means: Means = Means()
  ) {
    self.district = district
    self.cases = cases
    self.actor = actor
    self.today = today
    self.means = means
  }

  /// The circumstances in which a case is only looked at.
  public init(looking district: District, on today: CivilDate) {
    self.init(district: district, cases: NoOtherCases(), actor: Actor(""), today: today)
  }
}
