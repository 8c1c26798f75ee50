/// A value that is chosen from a list, by the word that stands for it.
public protocol FieldChoice: Hashable, Sendable, CaseIterable {
  /// The word typed on the command line and kept in the journal.
  var key: String { get }
  /// What the screen shows.
  var label: String { get }
  /// More to help choosing, or empty.
  var hint: String { get }
}

extension FieldChoice {
  /// Most values explain themselves.
  public var hint: String { "" }

  /// The list to choose from.
  public static var options: [ActOption] {
    allCases.map { ActOption($0.key, $0.label, hint: $0.hint) }
  }
}

extension FieldChoice where Self: RawRepresentable, RawValue == String {
  /// The raw value.
  public var key: String { rawValue }
  /// The words of the raw value.
  public var label: String { rawValue.words }
}

extension String {
  /// The words of a name that is written with hyphens.
  var words: String { replacing("-", with: " ") }
}
