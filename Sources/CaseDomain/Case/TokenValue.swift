/// What a token of a template stands for, in no language yet.
public indirect enum TokenValue: Hashable, Sendable {
  /// Words as somebody typed them, a name, an address.
  case text(String)
  /// A day, written as the language does.
  case day(CivilDate)
  /// A number with what is counted, as `student`.
  case count(Int, String)
  /// A word of the language, by its key, as `element.grades`.
  case word(String)
  /// A word of the language before something typed, as `Student 2208`.
  case labeled(String, String)
  /// Whose rule it is, and where it is found.
  case source(Authority, String)
  /// Several of one kind.
  case list([TokenValue])
  /// Rows of several columns.
  case rows([[String: TokenValue]])
  /// What only says that something is so.
  case yes

  /// Typed words, or nothing where there are none.
  static func typed(_ text: String) -> TokenValue? {
    text.trimmed.isEmpty ? nil : .text(text.trimmed)
  }

  /// Yes, or nothing.
  static func flag(_ holds: Bool) -> TokenValue? { holds ? .yes : nil }

  /// Several, or nothing where there are none.
  static func several(_ values: [TokenValue]) -> TokenValue? {
    values.isEmpty ? nil : .list(values)
  }

  /// Rows, or nothing where there are none.
  static func table(_ rows: [[String: TokenValue]]) -> TokenValue? {
    rows.isEmpty ? nil : .rows(rows)
  }
}
