import CaseDomain

/// An entry of the journal in plain words.
struct EntryWords: Hashable, Sendable {
  /// The day, as `Nov 21, 2026`.
  let day: String
  /// The day and the time of day, as `2026-11-21 14:03`.
  let time: String
  /// What was done, in the words of the act.
  let title: String
  /// The decision, with the labels of the act's fields.
  let detail: String

  init(_ entry: JournalEntry) {
    let stamp = entry.at
    day = CivilDate(iso: stamp.prefix(10))?.medium ?? stamp
    time = stamp.prefix(16).split(separator: "T").joined(separator: " ")
    title = entry.formAct?.title ?? Self.title(entry.act)
    detail = entry.decision
  }

  /// The number of the entry that an entry of undoing reversed; `nil` for any other entry.
  static func undone(by entry: JournalEntry) -> Int? {
    let key = "undone="
    guard entry.act.hasSuffix(".undo"), entry.detail.hasPrefix(key) else { return nil }
    return Int(entry.detail.dropFirst(key.count).prefix(while: \.isNumber))
  }

  /// The verb itself, for what is no act of a form, such as undoing.
  private static func title(_ act: String) -> String {
    let verb = act.split(separator: ".").last.map(String.init) ?? act
    let words = verb.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
