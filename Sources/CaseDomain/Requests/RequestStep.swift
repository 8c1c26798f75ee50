/// Something that is to be done before a request can be closed.
enum RequestStep: Hashable, Sendable {
  case give, giveCopy, amend, callHearing, decideHearing, tellDecision, notify, arrive,
    tellContractors

  /// Where it is found that it is owed, for a kind of request.
  func citation(for kind: RequestKind) -> Citation {
    self == .giveCopy ? .recordAccessSpecialEducation : kind.citation
  }

  /// What it is, as the subject of “is still to be done”.
  var words: String {
    switch self {
    case .give: "The showing or giving of the records"
    case .giveCopy: "The giving of the copy"
    case .amend: "The amendment of the record"
    case .callHearing: "The notice of the hearing"
    case .decideHearing: "The decision of the hearing"
    case .tellDecision: "The telling of the hearing's decision"
    case .notify: "The notification of the school before"
    case .arrive: "The coming of the records"
    case .tellContractors: "The telling of a contractor"
    }
  }
}
