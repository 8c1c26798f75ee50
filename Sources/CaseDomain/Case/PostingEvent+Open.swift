extension PostingEvent.Kind: FieldChoice {
  /// What is chosen.
  public var label: String {
    switch self {
    case .wrong: "something on it is wrong"
    case .withdrawn: "it was taken down"
    case .outage: "it could not be reached"
    }
  }

  /// What it asks for.
  public var hint: String {
    switch self {
    case .wrong: "It has to be corrected and posted anew."
    case .withdrawn: "Where it is owed, it has to be posted again."
    case .outage: "Say until when, once it is back."
    }
  }
}

extension PostingEvent {
  /// What happened, as the end of a sentence.
  var words: String {
    let over = until.map { $0 == on ? "" : " to \($0.long)" } ?? ""
    return switch kind {
    case .wrong: "found wrong \(on.long)" + (until.map { ", posted anew \($0.long)" } ?? "")
    case .withdrawn:
      "taken down \(on.long)" + (until.map { ", to be shown again from \($0.long)" } ?? "")
    case .outage: "not reachable \(on.long)\(until == nil ? ", and not back" : over)"
    }
  }

  /// Whether it stands: neither a posting nor its end settled it.
  var isOpen: Bool { until == nil }
}

extension [PostingEvent] {
  /// What happened last of a kind, where it is not settled.
  ///
  /// A posting of a later day settles what was wrong or taken down, whatever was said of it.
  func open(_ kind: PostingEvent.Kind, since posted: CivilDate?) -> PostingEvent? {
    last { event in
      event.kind == kind && event.isOpen
        && (kind == .outage || posted.map { $0 <= event.on } ?? true)
    }
  }
}
