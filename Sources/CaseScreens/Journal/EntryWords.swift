import CaseDomain

/// An entry of the journal in plain words.
struct EntryWords: Hashable, Sendable {
  /// The day, as `Nov 21, 2026`.
  let day: String
  /// The day and the time of day, as `2026-11-21 14:03`.
  let time: String
  /// The same as a sentence says it, `Nov 21, 2026 at 14:03`.
  let moment: String
  /// What was done, in the words of the act.
  let title: String
  /// The decision, with the labels of the act's fields.
  let detail: String

  init(_ entry: JournalEntry) {
    let stamp = entry.at
    day = CivilDate(iso: stamp.prefix(10))?.medium ?? stamp
    time = stamp.prefix(16).split(separator: "T").joined(separator: " ")
    moment = "\(day) at \(stamp.dropFirst(11).prefix(5))"
    title = entry.title
    detail = entry.decision
  }
}
