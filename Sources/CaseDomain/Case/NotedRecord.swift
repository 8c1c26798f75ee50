/// A case to which dated remarks can be added.
protocol NotedRecord: CaseRecord {
  /// The remarks, oldest first.
  var notes: [Note] { get set }
}

extension NotedRecord {
  /// Keeps a remark, as of what an act puts something else in the place of.
  mutating func keepAsNote(_ text: String, in circumstances: Circumstances) {
    notes.append(Note(on: circumstances.today, by: circumstances.actor.name, text: text))
  }
}
