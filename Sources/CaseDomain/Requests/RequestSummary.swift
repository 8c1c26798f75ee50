/// What a list shows of a request.
public struct RequestSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// What is asked and whom it concerns.
  public var title: String
  /// In what capacity it is asked.
  public var capacity: RequestCapacity
  /// The day it came.
  public var receivedOn: CivilDate
  /// The day that is due first, where one is.
  public var dueOn: CivilDate?
  /// Where it is on its way.
  public var status: RequestStatus
  /// What it came to.
  public var outcome: RequestOutcome
}

extension RequestSummary {
  /// What it came to in words; closed without having come to anything, it was not met.
  public var outcomeWords: String {
    status == .closed && outcome == .open ? "not met" : outcome.label
  }
}
