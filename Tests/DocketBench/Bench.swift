import Foundation

/// Measures the program with casebooks of several sizes and prints one table.
struct Bench {
  /// How many cases the casebooks hold.
  let sizes: [Int]

  /// Makes the casebooks, measures and prints.
  func run() throws {
    try BenchFolder.use { folder in
      var columns: [[Measurement]] = []
      for cases in sizes {
        let path = "\(folder)/\(cases).sqlite"
        _ = try BenchCasebook.make(at: path, cases: cases)
        columns.append(
          try ScreenBench(casebook: path).measurements()
            + AreaBench(casebook: path).measurements()
            + ProcessBench(casebook: path).measurements())
      }
      print(table(columns))
    }
  }

  private func table(_ columns: [[Measurement]]) -> String {
    let heads = sizes.map { $0.formatted(.number.locale(Locale(identifier: "en_US"))) + " cases" }
    var lines = [
      "| measured | " + heads.joined(separator: " | ") + " |",
      "|---|" + sizes.map { _ in "---:|" }.joined(),
    ]
    for (row, measurement) in (columns.first ?? []).enumerated() {
      lines.append(
        "| \(measurement.name) | " + columns.map { $0[row].value }.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }
}

/// One line of the table.
struct Measurement {
  let name: String
  let value: String

  /// States a value in its unit.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// States the median and the slowest of some times.
  init(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    guard let slowest = sorted.last else {
      self.init(name, "not measured")
      return
    }
    let median = Self.milliseconds(sorted[sorted.count / 2])
    self.init(name, sorted.count == 1 ? median : "\(median), at most \(Self.milliseconds(slowest))")
  }

  private static func milliseconds(_ time: Duration) -> String {
    String(format: "%.2f ms", time / .milliseconds(1))
  }
}

/// Runs a body and gives the time it took.
func timed(_ body: () throws -> Void) rethrows -> Duration {
  try ContinuousClock().measure(body)
}
