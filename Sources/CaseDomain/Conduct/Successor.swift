/// Whoever took an operator over, by a purchase, a merger or an acquisition.
public struct Successor: Hashable, Sendable, Codable {
  /// Its name.
  public var name: String
  /// The day from which it holds the data.
  public var on: CivilDate
  /// Whether it stays bound by the restrictions; `nil` while nobody knows.
  public var isBound: Bool?
  /// By what it is bound, or how that is known.
  public var how: String

  /// Describes a successor.
  public init(name: String, on: CivilDate, isBound: Bool? = nil, how: String = "") {
    (self.name, self.on, self.isBound, self.how) = (name, on, isBound, how)
  }
}
