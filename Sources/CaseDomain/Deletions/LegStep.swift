/// The step at which a leg has to be for an act on it.
enum LegStep: Sendable {
  case toBeSent
  /// Asked, and nothing has come back.
  case toBeAcknowledged
  /// Asked, and the answer itself is awaited.
  case toBeAnswered
  /// Asked, and what ends it has not come: no answer, or one that rests on no exception.
  case toBeSettled
  /// An outcome that rests on no exception of the law, or on one that the contractor claims.
  case contestable
  /// Asked, with something left there, and not told to hold it.
  case stillHolding
  /// Told to hold what it has.
  case held
  /// A disaster-recovery copy is kept that may yet be restored.
  case watched

  /// Whether a leg is at the step.
  func holds(for leg: Leg) -> Bool {
    switch self {
    case .toBeSent: leg.state == .toBeSent
    case .toBeAcknowledged: leg.state == .sent
    case .toBeAnswered: leg.isWaiting
    case .toBeSettled: leg.isWaiting || leg.isContestable
    case .contestable: leg.isDisputable
    case .stillHolding: leg.stillHolds && !leg.isHeld
    case .held: leg.isHeld
    case .watched: leg.watch == .open
    }
  }

  /// The refusal of an act where no leg of the request is at the step.
  func missing(in request: DeletionRequest) -> Refusal? {
    guard !request.legs.contains(where: holds) else { return nil }
    return switch self {
    case .toBeSent:
      Refusal(
        .legNotReady, "Every contractor has been asked.",
        remedy: "Add another contractor with “add-leg”.")
    case .toBeAcknowledged:
      Refusal(
        .legNotReady, "No contractor has an acknowledgment outstanding.",
        remedy: "Send the request first, or record the answer itself.")
    case .toBeAnswered, .toBeSettled:
      Refusal(
        .legNotReady, "No contractor has been asked and has yet to answer.",
        remedy: "Send the request first.")
    case .contestable:
      Refusal(
        .legNotReady, "No answer is on record that can be contested.",
        citation: Citation.deletion.text,
        remedy: "Record the refusal, the deletion in part or the silence first.")
    case .stillHolding:
      Refusal(
        .legNotReady,
        "No contractor that was asked still has something and was not told to hold it.",
        remedy: "Before it is sent, answer “safeguard”: that keeps it from being sent.")
    case .held:
      Refusal(
        .legNotReady, "No contractor was told to hold.", remedy: "There is no hold to lift.")
    case .watched:
      Refusal(
        .legNotReady, "No contractor is known to keep a disaster-recovery copy.",
        citation: Citation.deletion.text, remedy: "Record its answer with “keep-copy” first.")
    }
  }
}
