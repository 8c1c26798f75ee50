/// A letter as a page offers it: its kind, the act that makes it, and what stands in the way.
public struct LetterOffer: Hashable, Sendable, Encodable {
  /// The kind.
  public let kind: LetterKind
  /// What makes it, with what its form opens with.
  public let proposal: Proposal
  /// Why it cannot be made, or `nil`.
  public let disabled: String?

  /// Offers a letter.
  public init(_ kind: LetterKind, _ proposal: Proposal, disabled: String?) {
    (self.kind, self.proposal, self.disabled) = (kind, proposal, disabled)
  }

  private enum CodingKeys: CodingKey {
    case kind, disabled
  }
}
