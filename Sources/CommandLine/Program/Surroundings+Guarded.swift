import PlainText

extension Surroundings {
  /// The same surroundings, in which nothing that a terminal would obey or hide reaches one.
  ///
  /// It is the one place through which everything printed passes, so that no command has to think
  /// of it. Into a file the standard output goes as it is; the standard error is for people to
  /// read wherever it goes. A carriage return at either end of what is written stays there: it
  /// writes a progress anew.
  var guarded: Surroundings {
    var guarded = self
    if columns != nil {
      guarded.out = { [out] in try out(Self.safe($0)) }
    }
    guarded.err = { [err] text in
      var line = text.unicodeScalars[...]
      let (starts, ends) = (line.first == "\r", line.last == "\r")
      if starts { line = line.dropFirst() }
      if ends { line = line.dropLast() }
      err((starts ? "\r" : "") + Self.safe(String(line)) + (ends ? "\r" : ""))
    }
    return guarded
  }

  /// The text with its line ends and otherwise only what a terminal shows.
  private static func safe(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let endsALine = index < lines.count - 1
      return PlainText.safe(String(endsALine && line.last == "\r" ? line.dropLast() : line))
    }
    .joined(separator: "\n")
  }
}
