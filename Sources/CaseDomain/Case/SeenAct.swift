/// An act on a case with the revision of the case that one saw.
public struct SeenAct: Hashable, Sendable {
  /// The act and its case.
  public let given: GivenAct
  /// The revision on screen, or `nil` to act on the case as it is.
  public let seen: Int?

  /// Joins an act and what one saw.
  public init(_ given: GivenAct, seen: Int?) {
    self.given = given
    self.seen = seen
  }
}
