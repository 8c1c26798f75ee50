import CaseDomain
import CaseStore
import CaseTestSupport
import Files
import Foundation

/// Rounds of two writers that are killed, each on the casebook the last round left.
struct CrashRounds {
  let count: Int

  func run() throws {
    let casebook = try TemporaryCasebook()
    let path = casebook.path
    var acts = 0
    var interrupted = 0
    for round in 1...max(1, count) {
      let last = try killTwoWriters(on: path)
      if FileManager.default.fileExists(atPath: path + "-journal") { interrupted += 1 }
      let store = try CaseStore(path: FilePath(path))
      let found = try store.check()
      guard found.isEmpty else {
        throw Unsound("Round \(round): \(found.map(\.sentence))")
      }
      let head = try store.head()
      guard head.sequence >= last else {
        throw Unsound(
          "Round \(round): act \(last) was durable, the journal ends at \(head).")
      }
      acts = head.sequence
    }
    guard acts > count else { throw Unsound("Nothing was written.") }
    print("\(count) rounds, \(acts) acts, \(interrupted) interrupted changes taken back, all sound")
  }

  /// Runs two writers, kills both at a moment of chance, and gives the newest act they told of.
  private func killTwoWriters(on path: String) throws -> Int {
    let writers = try ["a", "b"].map { try start($0, on: path) }
    // Killing nobody at work would prove nothing.
    for (_, output) in writers { _ = output.fileHandleForReading.availableData }
    usleep(UInt32.random(in: 1_000...150_000))
    for (process, _) in writers { kill(process.processIdentifier, SIGKILL) }
    var newest = 0
    for (process, output) in writers {
      let told = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      guard process.terminationReason == .uncaughtSignal else {
        throw Unsound("A writer ended by itself.")
      }
      newest = max(newest, told.split(separator: "\n").compactMap { Int($0) }.max() ?? 0)
    }
    return newest
  }

  private func start(_ name: String, on path: String) throws -> (Process, Pipe) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["write", path, name]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return (process, output)
  }
}
