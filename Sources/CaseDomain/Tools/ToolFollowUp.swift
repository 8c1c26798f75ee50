/// What other cases say of the product of a tool request.
public struct ToolFollowUp: Hashable, Sendable {
  /// The product on file: the one that is named, or the first of the same name.
  public var product: Mention?
  /// Who runs it.
  public var contractor: Mention?
  /// The newest contract for it that was signed, while one is or will be in force.
  public var signed: Mention?
  /// The first day of it.
  public var signedFrom: CivilDate?
  /// The newest contract for it that is not signed.
  public var draft: Mention?
  /// The newest exemption for it that was drawn up since the request came.
  public var exemption: Mention?

  /// Nothing on file.
  public init() {}
}
