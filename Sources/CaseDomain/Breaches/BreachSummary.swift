/// What a list shows of a breach.
public struct BreachSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// The holder and what happened.
  public var title: String
  /// Where it stands.
  public var standing: BreachStanding
  /// The day of the first notice.
  public var receivedOn: CivilDate?
  /// How many are affected, by the newest word.
  public var affected: Int?
  /// Of how many the families were told.
  public var told: Int
}
