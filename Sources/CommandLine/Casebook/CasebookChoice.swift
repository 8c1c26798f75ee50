import CaseDomain

/// Which casebook is to be opened, how, and on whose word.
struct CasebookChoice {
  /// The path named, if one was.
  var casebook: String?
  /// Whether it may only be looked at.
  var readOnly = false
  /// The day as of which it is looked at, as typed.
  var asOf: String?
  /// The person named, if one was.
  var actor: String?

  /// Whether changes are to be refused.
  var looksOnly: Bool { readOnly || asOf != nil }

  /// On whose word something is recorded.
  ///
  /// - Parameter recording: whether anything may be recorded; where nothing is, nobody has to be
  ///   logged in by a name.
  /// - Throws: `Complaint` of the field `actor` for a name that is blank, invisible or too long.
  func person(in surroundings: Surroundings, recording: Bool) throws(Complaint) -> Actor {
    if let actor { return try Self.read(actor, remedy: "Give a name after --actor.") }
    if let actor = surroundings.variable("DOCKET_ACTOR") {
      return try Self.read(actor, remedy: "Set $DOCKET_ACTOR to a name, or give one with --actor.")
    }
    guard recording else { return Actor(surroundings.login) }
    return try Self.read(
      surroundings.login,
      remedy: "It is the name you are logged in by; give another with --actor or $DOCKET_ACTOR.")
  }

  private static func read(_ name: String, remedy: String) throws(Complaint) -> Actor {
    do throws(EntryProblem) {
      return try Actor(typed: name)
    } catch {
      var complaint = Complaint(error)
      complaint.remedy = remedy
      throw complaint
    }
  }
}
