extension PlainText {
  /// Returns the name that is fewest letters away from a word, where it is near enough to have been
  /// meant: at most a third of the word is another, and capitals do not count.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let near = names.map { ($0, distance(word.lowercased(), $0.lowercased())) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }
    return near.flatMap { $0.1 <= max(1, word.count / 3) ? $0.0 : nil }
  }

  /// How many letters have to be put in, taken out or exchanged to make one word the other.
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = place + 1
      for column in other.indices {
        let exchanged = corner + (letter == other[column] ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(exchanged, row[column] + 1, corner + 1)
      }
    }
    return row[other.count]
  }
}
