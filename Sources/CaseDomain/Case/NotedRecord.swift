/// A case to which dated remarks can be added.
protocol NotedRecord: CaseRecord {
  /// The remarks, oldest first.
  var notes: [Note] { get set }
}
