import CaseDocuments
import CaseDomain
import CaseSeed
import CaseStore
import Files
import Foundation

/// Measures the program with casebooks of several sizes and prints one table.
struct Bench {
  /// How many cases the casebooks hold.
  let sizes: [Int]

  /// Makes the casebooks, measures and prints.
  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("docket-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var columns: [[Measurement]] = []
    for cases in sizes {
      let path = "\(folder)/\(cases).sqlite"
      try fill(path, cases)
      columns.append(
        try ScreenBench(casebook: path).measurements() + ProcessBench(casebook: path).measurements()
      )
    }
    print(table(columns))
  }

  private func fill(_ path: String, _ cases: Int) throws {
    let now = ScreenBench.now
    guard let profile = try Policies.profile(named: "connecticut") else { return }
    let district = District(
      name: "Bench Harbor Public Schools", profile: profile,
      calendar: BusinessCalendar(appointed: try AppointedDays.all))
    let store = try CaseStore.create(
      path: FilePath(path), district: district, actor: Actor("bench"), moment: now)
    let bar = ProgressBar(total: cases)
    try store.seed(cases: cases, at: now) { bar.show($0) }
    bar.finish()
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
