import PlainText

extension PlainText {
  /// Sentences as lines that hold nothing a terminal would obey.
  static func lines(_ sentences: [String]) -> String {
    sentences.map { safe($0) + "\n" }.joined()
  }
}
