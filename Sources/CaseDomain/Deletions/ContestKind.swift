/// How an answer of a contractor is contested.
enum ContestKind: String, FieldChoice {
  case askedAgain = "asked-again"
  case escalated
  case counselTold = "counsel-told"

  /// The step as it is kept.
  var step: FollowUpKind {
    switch self {
    case .askedAgain: .askedAgain
    case .escalated: .escalated
    case .counselTold: .counselTold
    }
  }
}
