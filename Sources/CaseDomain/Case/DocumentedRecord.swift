/// A case to which documents can be attached by an act of their own.
protocol DocumentedRecord: CaseRecord {
  /// What a document usually is, as the form of attaching one opens.
  static var usualDocument: String { get }
  /// What documents there may be, as a hint.
  static var documentHint: String { get }
  /// Whether a receipt says what was attached; not where that may name a child.
  static var saysWhatWasAttached: Bool { get }
}
