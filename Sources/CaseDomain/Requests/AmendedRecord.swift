/// That a record was amended, and the requester told so in writing.
public struct AmendedRecord: Hashable, Sendable, Codable {
  /// The day the record was amended.
  public var on: CivilDate
  /// The day the requester was told in writing.
  public var toldOn: CivilDate
  /// What was amended.
  public var what: String

  /// Describes an amendment.
  public init(on: CivilDate, toldOn: CivilDate, what: String) {
    (self.on, self.toldOn, self.what) = (on, toldOn, what)
  }
}
