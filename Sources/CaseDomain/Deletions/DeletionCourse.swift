/// When a deletion request came, and from when until when it was closed.
///
/// The record keeps the last closing alone; the journal tells those before it.
public struct DeletionCourse: Hashable, Sendable {
  /// A closing, and the day from which it held no more.
  public struct Closing: Hashable, Sendable {
    /// Whether the requester was answered or withdrew.
    public var kind: DeletionClose.Kind
    /// The day.
    public var on: CivilDate
    /// The day the request was opened again, once it was.
    public var reopenedOn: CivilDate?

    /// Describes a closing that holds.
    public init(_ kind: DeletionClose.Kind, on day: CivilDate) { (self.kind, on) = (kind, day) }
  }

  /// The day the request came.
  public var receivedOn: CivilDate
  /// The closings, oldest first.
  public private(set) var closings: [Closing] = []

  private static let answered = name(of: TellOutcome.self)
  private static let withdrawn = name(of: WithdrawDeletion.self)
  private static let contested = name(of: ContestAnswer.self)
  private static let restored = name(of: RecordCopyRestored.self)

  /// The acts that close a request or open it again, as the journal names them.
  public static var acts: [String] { [answered, withdrawn, contested, restored] }

  /// Follows the entries of one request that stand, oldest first, up to how it is closed now, if it is.
  public init(receivedOn: CivilDate, closing: Closing?, following entries: [JournalEntry]) {
    self.receivedOn = receivedOn
    for entry in entries { follow(entry) }
    closings.removeAll { $0.reopenedOn == nil }
    if let closing { closings.append(closing) }
  }

  /// The closing that held on a day.
  public func closing(on day: CivilDate) -> Closing? {
    closings.last { $0.on <= day && ($0.reopenedOn.map { $0 > day } ?? true) }
  }

  /// Whether the request had come by a day, and no closing held.
  public func isOpen(on day: CivilDate) -> Bool { receivedOn <= day && closing(on: day) == nil }

  /// The answer of a time that held on its last day.
  public func answer(in days: ClosedRange<CivilDate>) -> Closing? {
    closing(on: days.upperBound).flatMap { closing in
      closing.kind == .answered && days.contains(closing.on) ? closing : nil
    }
  }

  /// Whether the request was opened again in a time.
  public func wasReopened(in days: ClosedRange<CivilDate>) -> Bool {
    closings.contains { $0.reopenedOn.map(days.contains) ?? false }
  }

  private mutating func follow(_ entry: JournalEntry) {
    let day = entry.pairs.first { $0.key == "on" }.flatMap { CivilDate(iso: $0.value) }
    guard let day else { return }
    switch entry.act {
    case Self.answered: closings.append(Closing(.answered, on: day))
    case Self.withdrawn: closings.append(Closing(.withdrawn, on: day))
    case Self.contested:
      let kind = JournalDetail("kind", ContestKind.askedAgain.rawValue)
      if entry.pairs.contains(kind) { reopen(on: day) }
    case Self.restored: reopen(on: day)
    default: break
    }
  }

  /// Opens it again; what was done before the closing and entered after it leaves no day of being closed.
  private mutating func reopen(on day: CivilDate) {
    guard let last = closings.indices.last, closings[last].reopenedOn == nil else { return }
    closings[last].reopenedOn = max(day, closings[last].on)
  }

  private static func name(of act: any DeletionAct.Type) -> String { ActKind(act).description }
}
