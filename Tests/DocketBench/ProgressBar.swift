import Foundation

/// A bar on the standard error that grows while the cases are made.
final class ProgressBar {
  private let total: Int
  private let began = ContinuousClock.now

  /// Begins a bar for so many cases.
  init(total: Int) { self.total = total }

  /// Shows how far the work is.
  func show(_ done: Int) {
    let part = min(1, Double(done) / Double(max(1, total)))
    let full = Int(part * 40)
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: 40 - full)
    let seconds = Int((ContinuousClock.now - began) / .seconds(1))
    write("\r[\(bar)] \(done) of \(total) cases, \(seconds) s")
  }

  /// Ends the line.
  func finish() { write("\n") }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
