/// That a letter is not sent.
public struct LetterSetAside: Hashable, Sendable, Codable {
  /// The day that was decided.
  public var on: CivilDate
  /// Why.
  public var why: String
}
