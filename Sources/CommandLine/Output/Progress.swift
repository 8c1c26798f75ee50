import CaseDomain
import Foundation

/// Says on a terminal how far something long has come, on one line that is then cleared, and stops
/// it in an orderly way on ^C.
final class Progress {
  private let surroundings: Surroundings?
  private var shown = ""
  /// Set by ^C; a job looks at it between two steps.
  private nonisolated(unsafe) static var isInterrupted: sig_atomic_t = 0

  /// Prepares to say it, unless the answer is for a machine.
  init(quiet: Bool, _ surroundings: Surroundings) {
    self.surroundings = quiet || surroundings.columns == nil ? nil : surroundings
  }

  /// Runs something long; `words` says how much is done, and of how much.
  ///
  /// The second ^C ends the program as it would without a job.
  func run<Result>(
    _ words: @escaping (Int, Int) -> String, _ work: (Job) throws -> Result
  ) rethrows -> Result {
    Self.isInterrupted = 0
    let before = signal(SIGINT) { _ in
      Progress.isInterrupted = 1
      signal(SIGINT, SIG_DFL)
    }
    // A shell has those it runs in the background ignore ^C.
    let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
    if unsafeBitCast(before, to: Int.self) == ignored { signal(SIGINT, SIG_IGN) }
    defer {
      signal(SIGINT, before)
      clear()
    }
    return try work(
      Job { done, total in
        self.show(words(done, total))
        return Self.isInterrupted == 0
      })
  }

  private func show(_ words: String) {
    guard let surroundings, words != shown else { return }
    clear()
    surroundings.err(words)
    shown = words
  }

  private func clear() {
    guard !shown.isEmpty else { return }
    surroundings?.err("\r" + String(repeating: " ", count: shown.count) + "\r")
    shown = ""
  }
}
