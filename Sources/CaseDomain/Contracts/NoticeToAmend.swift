/// The dated notice that starts the cure time of a deficient contract.
public struct NoticeToAmend: Hashable, Sendable, Codable {
  /// The day it was sent.
  public var sentOn: CivilDate
  /// How it was sent and to whom.
  public var how: String
  /// The last day of the time the coordinator finds reasonable.
  public var cureBy: CivilDate
  /// Why that time is reasonable.
  public var why: String
  /// What it asks to be put right.
  public var points: [Deficiency]
}
