/// Something after which the website notice of a contract is out of date (§ 10-234bb(g)(1)).
public struct NoticeChange: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, CaseIterable, Sendable {
    case amendment, renewal, void, document
    case setAside = "set-aside"
    case ended
  }

  /// What happened.
  public let kind: Kind
  /// The day from which the notice has to say so.
  public let on: CivilDate

  /// What it is, as the end of a sentence.
  var words: String {
    switch kind {
    case .amendment: "the amendment of \(on.medium)"
    case .renewal: "the renewal of \(on.medium)"
    case .document: "its documents were changed on \(on.medium)"
    case .void: "it became void on \(on.medium)"
    case .setAside: "the determination was set aside on \(on.medium)"
    case .ended: "that it ends on \(on.adding(days: -1).medium)"
    }
  }
}

extension NoticeChange: RawRepresentable, Codable {
  /// Reads a change: `amendment 2026-09-01`.
  public init?(rawValue: String) {
    let words = rawValue.split(separator: " ")
    guard words.count == 2, let kind = Kind(rawValue: String(words[0])),
      let on = CivilDate(iso: String(words[1]))
    else { return nil }
    self.init(kind: kind, on: on)
  }

  /// The kind and the day.
  public var rawValue: String { "\(kind.rawValue) \(on.iso)" }
}

extension Contract {
  /// What the website notice has to say beside what it said first, as far as it is on record.
  ///
  /// That the contract ends by its term alone nobody has to say before: the renewal is asked about.
  var noticeChanges: [NoticeChange] {
    let isEnding = termination != nil || lettingEndSince != nil || endConfirmation != nil
    return amendments.map { NoticeChange(kind: .amendment, on: $0.signedOn) }
      + renewals.map { NoticeChange(kind: .renewal, on: $0.on) }
      + publicDocuments.flatMap { [$0.publishedOn, $0.withdrawnOn].compactMap(\.self) }
      .map { NoticeChange(kind: .document, on: $0) }
      + determinations.map { NoticeChange(kind: .void, on: $0.on) }
      + determinations.compactMap(\.setAsideOn).map { NoticeChange(kind: .setAside, on: $0) }
      + (isEnding ? endsOn.map { [NoticeChange(kind: .ended, on: $0.adding(days: 1))] } ?? [] : [])
  }
}

extension Posting {
  /// The changes that it does not show.
  ///
  /// A change that was entered after it, however early its day, nobody has said to be on the page.
  func outdated(by all: [NoticeChange]) -> [NoticeChange] {
    guard let changes else { return all.filter { $0.on > on } }
    var shown = changes
    return all.filter { change in
      guard let index = shown.firstIndex(of: change) else { return true }
      shown.remove(at: index)
      return false
    }
  }
}
