/// An act that cannot be undone before a later one is.
public struct ChangedSince: Error {
  /// The later act; `nil` where none accounts for what the record holds.
  public let by: PastAct?
}
