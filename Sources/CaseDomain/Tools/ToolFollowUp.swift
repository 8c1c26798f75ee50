/// What other cases say of the product of a tool request.
public struct ToolFollowUp: Hashable, Sendable {
  /// The product on file: the one that is named, or the first of the same name.
  public var product: Mention?
  /// Whether student data comes to it, by the product's own last answer.
  public var hasStudentData: Bool?
  /// Who runs it.
  public var contractor: Mention?
  /// The contract for it that was signed and lasts longest, unless it ended before the request came.
  public var signed: CoveringContract?
  /// The newest contract for it that is not signed.
  public var draft: Mention?
  /// The exemptions for it that were drawn up since the request came, oldest first; once it is allowed
  /// under one, that one alone.
  public var exemptions: [Exemption] = []

  /// Nothing on file.
  public init() {}

  /// The days of the signed contract in words, the first one only where it comes after a day.
  func signedDays(after day: CivilDate) -> String {
    guard let signed else { return "" }
    return (signed.from > day ? " from \(signed.from.medium)" : "")
      + (signed.until.map { " through \($0.medium)" } ?? "")
  }
}
