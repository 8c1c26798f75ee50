/// A statement of the requester that is kept with a record, and disclosed with it.
public struct RequestStatement: Hashable, Sendable, Codable {
  /// The day it was placed with the record.
  public var on: CivilDate
  /// Where it lies, or what it says in short.
  public var text: String
}
