/// How well a day is known.
public enum DatePrecision: String, FieldChoice, Codable {
  case exact, about

  /// What is put before a day.
  var words: String { self == .about ? "about " : "" }
}
