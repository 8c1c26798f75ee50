/// What stands at the head of the district's letters, and whom they say to ask.
public struct Letterhead: Hashable, Sendable, Codable {
  /// The postal address, its lines apart.
  public var address = ""
  /// The telephone number.
  public var telephone = ""
  /// The address for e-mail.
  public var email = ""
  /// The district's website.
  public var website = ""
  /// Who signs and answers questions.
  public var signer = ""
  /// The picture at the head, as its kind and its bytes in base 64: `image/png;base64,…`; empty for none.
  public var image = ""
  /// What that person is, as `Privacy coordinator`.
  public var title = ""

  /// A letterhead on which nothing stands yet.
  public init() {}

  /// Whether it says whom to ask, and how.
  public var saysWhomToAsk: Bool { !signer.isEmpty && !(email.isEmpty && telephone.isEmpty) }
}
