extension Student {
  /// The child in a letter to the family: by name, or by the district's number where no name is kept.
  var inLetters: TokenValue { name.map { .text($0) } ?? .labeled("letter.student", code) }
}
