import CaseDomain
import GRDB

extension Database {
  /// How many entries of a person are looked at in one go.
  private static var pageLength: Int { 200 }

  /// What a person did, newest first; an undoing of one's own act stands at the place of the act.
  func undoSteps(by actor: Actor, limit: Int) throws -> [UndoStep] {
    var steps: [UndoStep] = []
    var listed: Set<Int> = []
    var before = Int.max
    while true {
      let entries = try rows(
        """
        SELECT journal.* FROM journal CROSS JOIN difference USING (seq)
        WHERE journal.actor = ? AND journal.seq < ? ORDER BY journal.seq DESC
        LIMIT \(Self.pageLength)
        """, [actor.name, before]
      ).map { try $0.journalEntry() }
      guard let oldest = entries.last else { return steps }
      for entry in entries where entry.sequence < before {
        before = entry.sequence
        let origin = try origin(of: entry)
        if origin != entry, origin.actor == actor.name { continue }
        let batch = try batch(of: origin.sequence)
        if origin == entry { before = batch.entries.lowerBound }
        guard listed.insert(batch.entries.lowerBound).inserted else { continue }
        steps.append(try undoStep(batch))
        if steps.count == limit { return steps }
      }
      before = min(before, oldest.sequence)
    }
  }

  /// What the act of an entry was done with at one go; for an undoing, what it undid.
  func undoStep(of sequence: Int) throws -> UndoStep {
    guard let entry = try entry(sequence) else { throw Refusal.noEntry(sequence) }
    guard try subject(ofDifference: sequence) != nil else { throw Refusal.nothingToUndo }
    return try undoStep(try batch(of: try origin(of: entry).sequence))
  }

  /// Whether an act has not been undone, or was done again since.
  func stands(_ entry: JournalEntry) throws -> Bool {
    (try undoings(of: [entry.sequence])[entry.sequence] ?? []).count.isMultiple(of: 2)
  }

  private func entry(_ sequence: Int) throws -> JournalEntry? {
    try row("SELECT * FROM journal WHERE seq = ?", [sequence])?.journalEntry()
  }

  /// The act that an entry of undoing, or of undoing an undoing, began with; any other entry itself.
  private func origin(of entry: JournalEntry) throws -> JournalEntry {
    var origin = entry
    while let undone = origin.undone, let older = try self.entry(undone) { origin = older }
    return origin
  }

  /// The entries that were made at one go with one, and by what.
  private func batch(
    of sequence: Int
  ) throws -> (kind: UndoStep.Kind, entries: ClosedRange<Int>) {
    let row = try row(
      "SELECT * FROM batch WHERE first <= ? ORDER BY first DESC LIMIT 1", [sequence])
    guard let row, try row.number("last") >= sequence else { return (.act, sequence...sequence) }
    guard let kind = UndoStep.Kind(rawValue: try row.text("kind")) else {
      throw UnreadableValue(column: "kind")
    }
    return (kind, try row.number("first")...row.number("last"))
  }

  private func undoStep(
    _ batch: (kind: UndoStep.Kind, entries: ClosedRange<Int>)
  ) throws -> UndoStep {
    let acts = try rows(
      "SELECT * FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq",
      [batch.entries.lowerBound, batch.entries.upperBound]
    ).map { try $0.journalEntry() }
    // What an act brings opens cases and comes before it; what it carries comes after it.
    let own = batch.kind == .act ? acts.first { $0.formAct?.opens == false } : nil
    guard let entry = own ?? acts.last else { throw Refusal.noEntry(batch.entries.upperBound) }
    let undoings = try undoings(of: acts.map(\.sequence))
    let standing = acts.filter { (undoings[$0.sequence] ?? []).count.isMultiple(of: 2) }
    let turned = standing.isEmpty ? acts : standing
    let turning = turned.map { act in undoings[act.sequence]?.last ?? act }
    let (cases, others) = Set(turned.map(\.subject)).split { $0.area == entry.subject.area }
    return UndoStep(
      batch.kind, entry, cases: cases, others: others,
      turning: turning.map(\.sequence).sorted(by: >),
      undoing: standing.isEmpty ? turning.max { $0.sequence < $1.sequence } : nil,
      documents: standing.isEmpty ? [] : try documents(addedBy: turning))
  }

  /// The undoings of acts, and the undoings of those and so on, oldest first.
  ///
  /// Each of them turns round what the one before left.
  private func undoings(of acts: [Int]) throws -> [Int: [JournalEntry]] {
    var found: [Int: [JournalEntry]] = [:]
    var roots = Dictionary(uniqueKeysWithValues: acts.map { ($0, $0) })
    while !roots.isEmpty {
      let entries = try rows(
        """
        SELECT journal.* FROM json_each(?) AS wanted CROSS JOIN journal
        WHERE substr(detail, 1, 7) = 'undone='
          AND CAST(substr(detail, 8) AS INTEGER) = wanted.value
        """, [Array(roots.keys).jsonText]
      ).map { try $0.journalEntry() }
      var next: [Int: Int] = [:]
      for entry in entries {
        guard let undone = entry.undone, let root = roots[undone] else { continue }
        found[root, default: []].append(entry)
        next[entry.sequence] = root
      }
      roots = next
    }
    return found.mapValues { $0.sorted { $0.sequence < $1.sequence } }
  }

  /// The names of the documents that acts brought in and that are on file.
  private func documents(addedBy acts: [JournalEntry]) throws -> [String] {
    var ledger = DocumentLedger()
    for act in acts { ledger.follow(act) }
    return try ledger.onFile.keys.sorted().compactMap {
      try row("SELECT name FROM attachment WHERE id = ?", [$0])?.text("name")
    }
  }
}

extension Set<CaseReference> {
  /// How many members are so, and how many are not.
  fileprivate func split(_ isMeant: (CaseReference) -> Bool) -> (Int, Int) {
    let meant = count(where: isMeant)
    return (meant, count - meant)
  }
}
