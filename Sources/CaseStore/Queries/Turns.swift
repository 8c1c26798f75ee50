/// A column of the days on which something began and stopped, in turn, as a condition of the day `:day`.
enum Turns {
  /// Whether it goes on: an odd number of the days has come.
  static func isOn(_ column: String) -> String {
    "((SELECT count(*) FROM json_each('[\"' || replace(\(column), ',', '\",\"') || '\"]') "
      + "WHERE value BETWEEN '0' AND :day) % 2 = 1)"
  }
}
