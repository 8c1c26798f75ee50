/// An act on a case as undoing looks back on it.
public struct PastAct: Hashable, Sendable {
  /// Its entry in the journal.
  public let entry: JournalEntry
  /// What it made different.
  public let difference: Difference
  /// The record as it left it, or `nil` where it took the record out.
  public let left: JSONValue?

  /// Describes an act.
  public init(_ entry: JournalEntry, _ difference: Difference, left: JSONValue?) {
    self.entry = entry
    self.difference = difference
    self.left = left
  }
}

extension [PastAct] {
  /// The acts, oldest first, that are not undone by a later one of them and undo none of them.
  public var standing: [PastAct] {
    var undone: Set<Int> = []
    var standing: [PastAct] = []
    let sequences = Set(map(\.entry.sequence))
    for act in reversed() where !undone.contains(act.entry.sequence) {
      if let older = act.entry.undone { undone.insert(older) }
      if act.entry.undone.map(sequences.contains) != true { standing.append(act) }
    }
    return standing.reversed()
  }

  /// The record as the last act left it, but without what the first one made different.
  ///
  /// - Throws: `ChangedSince` where a later act changed the same field, or undid the first already.
  public func withoutFirst() throws(ChangedSince) -> JSONValue? {
    guard let first, let last else { return nil }
    let later = Array(dropFirst())
    let standing = Set(later.standing.map(\.entry.sequence))
    if !self.standing.contains(first) {
      throw ChangedSince(by: later.last { $0.entry.undone == first.entry.sequence })
    }
    var record = last.left
    for change in first.difference.changes.reversed() {
      var place = Place(change, by: first)
      for act in later { place.follow(act) }
      do throws(Difference.Mismatch) {
        try change.takeBack(at: place.path(), in: &record)
      } catch {
        throw ChangedSince(
          by: later.last {
            standing.contains($0.entry.sequence) && place.changedBy.contains($0.entry.sequence)
          } ?? later.last)
      }
    }
    return record
  }
}

/// Where a field that an act changed is by now, since elements of lists move as others come and go.
private struct Place {
  private var steps: [PathStep]
  /// The number of the act's entry.
  private let origin: Int
  /// The entry that took the element out that the field is, or is in.
  private var takenOutBy: Int?
  /// The entries that changed the field, what is in it, or what it is in.
  private(set) var changedBy: Set<Int> = []

  init(_ change: Change, by act: PastAct) {
    steps = change.path
    origin = act.entry.sequence
    if case .index? = steps.last, change.after == nil { takenOutBy = origin }
  }

  /// The way to the field.
  func path() throws(Difference.Mismatch) -> [PathStep] {
    guard takenOutBy == nil || takenOutBy == origin else { throw Difference.Mismatch() }
    return steps
  }

  mutating func follow(_ act: PastAct) {
    for change in act.difference.changes {
      if let index = change.indexOfElement, let own = ownIndex(beside: change) {
        follow(act, index, own: own, isPutIn: change.before == nil, at: change.path.count - 1)
      } else if steps.starts(with: change.path) || change.path.starts(with: steps) {
        changedBy.insert(act.entry.sequence)
      }
    }
  }

  /// The place of the field, or of what it is in, in the list that a change put in or took out of.
  private func ownIndex(beside change: Change) -> Int? {
    let depth = change.path.count - 1
    guard depth < steps.count, steps[..<depth] == change.path[..<depth],
      case .index(let own) = steps[depth]
    else { return nil }
    return own
  }

  private mutating func follow(
    _ act: PastAct, _ index: Int, own: Int, isPutIn: Bool, at depth: Int
  ) {
    if !isPutIn, index == own, takenOutBy == nil {
      takenOutBy = act.entry.sequence
      changedBy.insert(act.entry.sequence)
    } else if isPutIn, index == own, let taker = takenOutBy {
      if act.entry.undone == taker { takenOutBy = nil }
    } else if index < own || isPutIn && index == own {
      steps[depth] = .index(own + (isPutIn ? 1 : -1))
    }
  }
}

extension Change {
  /// The place at which an element was put into a list or taken out of it; `nil` for other changes.
  fileprivate var indexOfElement: Int? {
    guard case .index(let index)? = path.last, (before == nil) != (after == nil) else { return nil }
    return index
  }
}
