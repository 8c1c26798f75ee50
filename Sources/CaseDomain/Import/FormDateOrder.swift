/// Which comes first in the days of a form: the month or the day.
public enum FormDateOrder: String, FieldChoice {
  /// As the forms of the United States write them.
  case monthFirst = "month-first"
  /// As most other countries write them.
  case dayFirst = "day-first"

  /// The order in words.
  public var label: String { rawValue.words }
}
