/// A notice of the breach that the district received; each starts a time of its own for the district.
public struct BreachNotice: Hashable, Sendable, Codable {
  /// The day it came.
  public var receivedOn: CivilDate
  /// The time of the day, as it was typed; empty where nobody said.
  public var time: String
  /// Who sent it, and who received it.
  public var from: String
  /// By what way it came.
  public var channel: String
  /// The day it was sent, where that is another one.
  public var sentOn: CivilDate?
  /// What it says: that there was a breach, a list, a correction.
  public var brings: String
  /// Why it asks for no telling of families, where that was decided.
  public var needsNoWave: String?
  /// The day on which that was decided.
  public var decidedOn: CivilDate?

  /// Describes a notice.
  public init(
    receivedOn: CivilDate, time: String, from: String, channel: String, sentOn: CivilDate? = nil,
    brings: String, needsNoWave: String? = nil, decidedOn: CivilDate? = nil
  ) {
    (self.receivedOn, self.time, self.from) = (receivedOn, time, from)
    (self.channel, self.sentOn) = (channel, sentOn)
    (self.brings, self.needsNoWave, self.decidedOn) = (brings, needsNoWave, decidedOn)
  }
}
