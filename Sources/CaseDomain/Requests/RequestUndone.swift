/// Why a request ends although a part of it was not done; it follows from what was left to do.
public enum RequestUndone: String, FieldChoice {
  /// The copy that was asked for was never fetched, and could not be sent.
  case copyNotFetched = "copy-not-fetched"
  /// What was granted was never looked at or fetched.
  case neverCame = "never-came"
  /// The school before never sent the records.
  case neverSent = "never-sent"
  /// The requester gave the hearing up.
  case hearingGivenUp = "hearing-given-up"

  /// The reason in words that go on from “closed”.
  public var label: String {
    switch self {
    case .copyNotFetched: "the copy was never fetched"
    case .neverCame: "granted, and nobody came"
    case .neverSent: "the records never came"
    case .hearingGivenUp: "the hearing was given up"
    }
  }

  /// What it leaves undone.
  var leaves: Set<RequestStep> {
    switch self {
    case .copyNotFetched: [.giveCopy, .tellContractors]
    case .neverCame: [.give, .giveCopy, .tellContractors]
    case .neverSent: [.arrive, .tellContractors]
    case .hearingGivenUp: [.callHearing, .decideHearing]
    }
  }
}

extension RecordRequest {
  /// The reason for which it can end as it stands, though a part of it is not done.
  var undone: RequestUndone? {
    guard close?.kind != .withdrawn, kind == .transfer || answer != nil else { return nil }
    return RequestUndone.allCases.first { reason in
      // What a contractor was to be told is moot then, and is no reason by itself.
      toDo.contains { $0 != .tellContractors } && toDo.allSatisfy(reason.leaves.contains)
        && (reason != .neverCame || kind != .transfer)
    }
  }
}
