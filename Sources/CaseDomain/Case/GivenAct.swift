/// An act with the case it is done to.
public struct GivenAct: Hashable, Sendable {
  /// The act.
  public let act: any Act
  /// The case, or `nil` for an act that opens one.
  public let reference: CaseReference?

  /// Joins an act and a case.
  public init(_ act: any Act, on reference: CaseReference? = nil) {
    self.act = act
    self.reference = reference
  }

  /// Whether the same act is done to the same case.
  public static func == (a: GivenAct, b: GivenAct) -> Bool {
    a.reference == b.reference && AnyHashable(a.act) == AnyHashable(b.act)
  }

  /// Hashes the act and the case.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(reference)
    hasher.combine(act)
  }
}
