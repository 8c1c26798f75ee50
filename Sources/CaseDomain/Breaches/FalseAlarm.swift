/// That nothing was released after all.
public struct FalseAlarm: Hashable, Sendable, Codable {
  /// The day on which that was settled.
  public var on: CivilDate
  /// Why.
  public var why: String
  /// The day on which those who had been told were told so.
  public var correctedOn: CivilDate?
  /// How.
  public var correctedHow: String
  /// The day on which it turned out to be a breach all the same.
  public var liftedOn: CivilDate?
}
