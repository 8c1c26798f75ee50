/// One signer's taking a signature back, where the exemption continues on another's.
public struct SignatureWithdrawal: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// Why, if they said.
  public var reason: String
}
