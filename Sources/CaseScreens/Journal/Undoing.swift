import CaseDomain

/// What is about to be undone, traced back to the act it began with.
struct Undoing: Hashable, Sendable {
  /// The entry to be undone.
  let entry: JournalEntry
  /// The oldest entry found so far: an act, or an undoing of what is still to be looked up.
  private var origin: JournalEntry
  /// How many undoings lie between the entry and the origin, the entry itself included.
  private var depth = 0

  init(_ entry: JournalEntry) {
    self.entry = entry
    origin = entry
  }

  /// The question for the entry that the origin undid; `nil` once the origin is an act.
  var question: Ask? {
    origin.undone
      .map {
        .journal(
          JournalQuery(
            of: origin.subject, start: .from(PageMark(value: "", number: $0)), limit: 1))
      }
  }

  /// Goes back by one undoing.
  mutating func trace(to older: JournalEntry) {
    origin = older
    depth += 1
  }

  /// What is to be undone, in the words of the act it began with.
  var words: String {
    let act = "“\(EntryWords(origin).title)”"
    if depth == 0 { return act }
    return depth.isMultiple(of: 2) ? "the redoing of \(act)" : "the undoing of \(act)"
  }
}
