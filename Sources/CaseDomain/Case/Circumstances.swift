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
  /// The files that a person may name.
  public let files: any TableFiles

  /// Describes the circumstances of a decision.
  public init(
    district: District, cases: any OtherCases, actor: Actor, today: CivilDate,
    files: any TableFiles = NoTableFiles()
  ) {
    self.district = district
    self.cases = cases
    self.actor = actor
    self.today = today
    self.files = files
  }

  /// The circumstances in which a case is only looked at.
  public init(looking district: District, on today: CivilDate) {
    self.init(district: district, cases: NoOtherCases(), actor: Actor(""), today: today)
  }
}
