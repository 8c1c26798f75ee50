/// What follows for a product from the answers about it; computed, never typed or kept as truth.
public enum ApplicabilityStanding: String, FieldChoice, Codable {
  /// Nobody has answered, or not enough to say.
  case unanswered = "not-answered"
  /// A written contract is needed before student data comes to it.
  case contractNeeded = "contract-needed"
  /// A contract would be needed and cannot be had, so that one child at a time may be exempted.
  case exemptionPossible = "exemption-possible"
  /// The statutes ask for no contract.
  case nothing = "no-contract-needed"

  /// How good or bad it is.
  public var tone: Tone { self == .unanswered ? .warning : .plain }
}
