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
  func person(in surroundings: Surroundings) -> Actor {
    Actor(actor ?? surroundings.variable("DOCKET_ACTOR") ?? surroundings.login)
  }
}
