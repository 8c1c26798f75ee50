/// An entry of the journal as a page: who did what, and each field before and after it.
public struct EntryPage: Hashable, Sendable, Codable {
  /// The entry.
  public let entry: JournalEntry
  /// What was done, in the words of the act.
  public let title: String
  /// The fields that came out otherwise, or `nil` where that was not kept.
  public let lines: [Line]?
  /// Whether names are hidden until asked for.
  public let hidesNames: Bool

  /// One field before and after an act.
  public struct Line: Hashable, Sendable, Codable {
    /// What the field is called.
    public let label: String
    /// What it held, in words; empty for nothing.
    public let before: String
    /// What it held then, in words; empty for nothing.
    public let after: String
  }

  /// Puts an entry and what its act made different into words.
  ///
  /// - Parameters:
  ///   - names: the fields that hold names, as ``CaseRecord/nameFields`` gives them.
  ///   - revealing: whether names show.
  public init(
    _ entry: JournalEntry, _ difference: Difference?, names: Set<String>, revealing: Bool
  ) {
    self.entry = entry
    title = entry.title
    let words = FieldWords(
      area: entry.subject.area, act: entry.formAct, names: revealing ? [] : names)
    let fields = difference?.changes.flatMap(\.fields)
    lines = fields?.compactMap { change in
      let line = Line(
        label: words.label(change.path), before: words.text(change.before, at: change.path),
        after: words.text(change.after, at: change.path))
      return line.before.isEmpty && line.after.isEmpty ? nil : line
    }
    hidesNames =
      fields?.contains { change in
        [change.before, change.after].contains { words.holdsName($0, at: change.path) }
      } ?? false
  }
}

extension Change {
  /// The change of a whole record as one of each of its fields, any other as it is.
  fileprivate var fields: [Change] {
    guard path.isEmpty else { return [self] }
    var keys: Set<String> = []
    for case .object(let values)? in [before, after] { keys.formUnion(values.keys) }
    return keys.subtracting(["number"]).sorted().map {
      Change([.key($0)], from: before?[$0], to: after?[$0])
    }
  }
}
