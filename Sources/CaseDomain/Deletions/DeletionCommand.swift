/// Everything that can be done to a deletion request.
///
/// An act on a leg names the contractor it concerns.
public enum DeletionCommand: Hashable, Sendable {
  case open(DeletionEntry)
  case change(CaseReference, DeletionEntry)
  case checkRight(CaseReference, RightCheck)
  case safeguard(CaseReference, Safeguards)
  case addLeg(CaseReference, contractor: CaseReference)
  case send(CaseReference, contractor: CaseReference, on: CivilDate, how: String)
  case acknowledge(CaseReference, contractor: CaseReference, on: CivilDate)
  case followUp(CaseReference, contractor: CaseReference, FollowUp)
  /// Records that a contractor has deleted, with the path of its certificate if there is one.
  case confirm(
    CaseReference, contractor: CaseReference, on: CivilDate, answer: String, certificate: String?)
  case refuse(
    CaseReference, contractor: CaseReference, on: CivilDate, ExceptionKind, citation: String,
    answer: String)
  case keepInCopy(CaseReference, contractor: CaseReference, on: CivilDate, answer: String)
  case copyRestored(CaseReference, contractor: CaseReference, on: CivilDate)
  case copyDestroyed(CaseReference, contractor: CaseReference, on: CivilDate)
  case pause(CaseReference, from: CivilDate, reason: String)
  case resume(CaseReference, on: CivilDate)
  case extend(CaseReference, Extension)
  /// Tells the requester the outcome and closes the request.
  case answer(CaseReference, DeletionClose)
  case withdraw(CaseReference, DeletionClose)
  case attach(CaseReference, path: String, role: String)
  case note(CaseReference, String)

  /// The request acted on, or `nil` for a new one.
  public var reference: CaseReference? {
    switch self {
    case .open: nil
    case .change(let reference, _), .checkRight(let reference, _),
      .safeguard(let reference, _), .addLeg(let reference, _),
      .send(let reference, _, _, _), .acknowledge(let reference, _, _),
      .followUp(let reference, _, _), .confirm(let reference, _, _, _, _),
      .refuse(let reference, _, _, _, _, _), .keepInCopy(let reference, _, _, _),
      .copyRestored(let reference, _, _), .copyDestroyed(let reference, _, _),
      .pause(let reference, _, _), .resume(let reference, _), .extend(let reference, _),
      .answer(let reference, _), .withdraw(let reference, _), .attach(let reference, _, _),
      .note(let reference, _):
      reference
    }
  }
}
