/// A contractor that holds the record a request is about.
public struct RequestLeg: Hashable, Sendable, Codable {
  /// The contractor.
  public var contractor: Mention
  /// The day it was told.
  public var toldOn: CivilDate?
  /// How it was told.
  public var how = ""
  /// The day it answered.
  public var answeredOn: CivilDate?
  /// What it answered.
  public var answer = ""

  /// The contractor's record.
  var reference: CaseReference { contractor.reference(in: .contractor) }

  /// Names a contractor that has not been told yet.
  public init(contractor: Mention) { self.contractor = contractor }
}
