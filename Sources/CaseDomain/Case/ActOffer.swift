/// An act on a case, with the reason why it is not allowed now, if it is not.
public struct ActOffer: Hashable, Sendable, Encodable {
  /// The act.
  public var act: ActKind
  /// Why it is not allowed now, as a sentence, or `nil`.
  public var disabled: String?
}
