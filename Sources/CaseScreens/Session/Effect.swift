import CaseDomain

/// What the loop asks of the world after an event.
public enum Effect: Hashable, Sendable {
  /// A question to the casebook, with the layer that asked.
  case ask(Ask, by: LayerID)
  /// An act, with the revision on screen and the layer that gave it.
  case perform(GivenAct, seen: Int?, by: LayerID)
  /// The undoing of an entry of the journal, asked for by the session.
  case undo(Int)
  /// Something outside the casebook.
  case program(ProgramRequest)
}
