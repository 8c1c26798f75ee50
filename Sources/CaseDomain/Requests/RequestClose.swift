/// How a request was closed.
public struct RequestClose: Hashable, Sendable, Codable {
  /// Whether everything was done, or the requester took it back.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case done, withdrawn
  }

  /// Which of them.
  public var kind: Kind
  /// The day.
  public var on: CivilDate
  /// How it ended.
  public var how: String

  /// Describes a close.
  public init(kind: Kind, on: CivilDate, how: String) {
    (self.kind, self.on, self.how) = (kind, on, how)
  }
}
