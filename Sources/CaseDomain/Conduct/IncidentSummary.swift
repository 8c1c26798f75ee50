/// What a list shows of an incident.
public struct IncidentSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// The operator and what happened.
  public var title: String
  /// Where it stands.
  public var standing: IncidentStanding
  /// The day the district heard of it.
  public var learnedOn: CivilDate
}
