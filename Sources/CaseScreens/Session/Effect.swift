import CaseDomain

/// What the loop asks of the world after an event.
public enum Effect: Hashable, Sendable {
  /// A question to the casebook, with the layer that asked.
  case ask(Ask, by: LayerID)
  /// An act, with the revision on screen and the layer that gave it.
  case perform(GivenAct, seen: Int?, by: LayerID)
  /// An act on each of several cases, with the layer that gave it.
  case performEach([SeenAct], by: LayerID)
  /// The undoing of some entries of a step, asked for by the session.
  case undo([Int], of: UndoStep)
  /// What a path that is being typed can only be, for the layer that asked.
  case completePath(String, by: LayerID)
  /// The policies to choose among, for the session.
  case offerPolicies
  /// The policy of a name or in a file, for the layer that asked.
  case readPolicy(String, by: LayerID)
  /// Something outside the casebook.
  case program(ProgramRequest)
}
