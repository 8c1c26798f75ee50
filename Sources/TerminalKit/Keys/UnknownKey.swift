/// A word between angle brackets that names no key.
public struct UnknownKey: Error, Equatable {
  /// The word as it was written.
  public let word: String
  /// Where in the script it begins: 1 for the first character.
  public let place: Int
}
