/// That a letter is not sent.
public struct LetterSetAside: Hashable, Sendable, Codable {
  /// The day that was decided.
  public var on: CivilDate
  /// Why.
  public var why: String

  /// Describes why.
  public init(on: CivilDate, why: String) { (self.on, self.why) = (on, why) }
}
