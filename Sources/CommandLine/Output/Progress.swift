/// Says on a terminal how far something long has come, on one line that is then cleared.
final class Progress {
  private let surroundings: Surroundings?
  private var shown = ""

  /// Prepares to say it, unless the answer is for a machine.
  init(quiet: Bool, _ surroundings: Surroundings) {
    self.surroundings = quiet || surroundings.columns == nil ? nil : surroundings
  }

  /// Writes some words over those before.
  func show(_ words: String) {
    guard let surroundings, words != shown else { return }
    clear()
    surroundings.err(words)
    shown = words
  }

  /// Clears the line.
  func clear() {
    guard !shown.isEmpty else { return }
    surroundings?.err("\r" + String(repeating: " ", count: shown.count) + "\r")
    shown = ""
  }
}
