import CaseDomain

/// What came of one form for several cases.
struct BatchOutcome: Hashable, Sendable {
  var done: [CaseReference] = []
  var refused: [Refused] = []

  /// A case for which the act was refused, and why.
  struct Refused: Hashable, Sendable {
    var reference: CaseReference
    var sentence: String
  }
}
