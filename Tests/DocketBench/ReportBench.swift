import CaseDomain
import CaseStore
import Files

/// Measures the reports, inside this process and as commands.
struct ReportBench {
  /// How many cases the casebook holds.
  let cases: Int

  private static let rounds = 5

  /// Makes the casebook, measures and prints.
  func run() throws {
    try BenchFolder.use { folder in
      let casebook = "\(folder)/casebook.sqlite"
      let store = try BenchCasebook.make(at: casebook, cases: cases)
      let today = ScreenBench.now.today
      let inside = [
        Measurement("the report", try rounds { _ = try store.report(today: today) }),
        Measurement("the inventory", try rounds { _ = try store.inventory(today: today) }),
      ]
      for measurement in inside {
        print("| \(measurement.value) | | \(measurement.name) |")
      }
      let options = ["--casebook", casebook, "--as-of", today.iso]
      for command in [["report"], ["report", "inventory"]] {
        try MeasuredProcess.measure(
          "docket \(command.joined(separator: " "))", rounds: Self.rounds
        ) { _ in command + options }
      }
    }
  }

  private func rounds(_ body: () throws -> Void) rethrows -> [Duration] {
    try (0..<Self.rounds).map { _ in try timed(body) }
  }
}
