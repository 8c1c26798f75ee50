import Foundation

/// Measures the program from outside, as a process at a terminal of its own.
struct ProcessBench {
  /// The casebook's path.
  let casebook: String

  private static let rounds = 20
  private static let keys =
    ["2"] + Array(repeating: "j", count: 60) + Array(repeating: "\u{6}", count: 20)
    + ["G", "g", "/", "a", "c", "o", "r", "n"]

  /// Everything measured here.
  func measurements() throws -> [Measurement] {
    var starts: [Duration] = []
    var keys: [Duration] = []
    var memory = 0
    for round in 0..<Self.rounds {
      let began = ContinuousClock.now
      let session = try TerminalSession(program: MeasuredProcess.docket, casebook: casebook)
      guard let painted = session.arrival(of: "help") else { throw Trouble.nothingDrawn }
      starts.append(painted - began)
      if round == 0 {
        // Everything a person may do on a list, so that the memory is that of a session at work.
        keys = Self.keys.compactMap { session.repaint(after: $0) }
      }
      memory = max(memory, session.end())
    }
    return [
      Measurement("from starting the program to the first screen", starts),
      Measurement("from a key to the last byte of the screen", keys),
      Measurement("most memory", "\(memory / 1_024) MB"),
    ]
  }

  private enum Trouble: Error { case nothingDrawn }
}
