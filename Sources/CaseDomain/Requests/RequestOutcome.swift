/// What a request came to.
public enum RequestOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  /// Nothing can be said yet.
  case open
  case granted
  case grantedInPart = "granted-in-part"
  case denied
  /// Records were passed on, or came.
  case transferred
  case withdrawn

  /// The outcome in words.
  public var label: String { rawValue.words }
}
