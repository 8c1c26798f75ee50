import Foundation

// Measures Docket at the sizes named on the command line, 300 and 1,000,000 cases by default.
//
//   docket-bench [CASES]...
//   docket-bench reports [CASES]
//   docket-bench packet
//   docket-bench lists
//   docket-bench site
//
// Each casebook has cases of every area. The second measures the reports with 100,000 cases, the third a
// packet of 1,000 documents, the fourth the lists of a breach with 30,000 affected students, the fifth the
// public website of a district with 10,000 contracts.
let words = Swift.CommandLine.arguments.dropFirst()
let sizes = words.compactMap { Int($0) }
do {
  switch words.first {
  case "reports": try ReportBench(cases: sizes.first ?? 100_000).run()
  case "packet": try PacketBench().run()
  case "lists": try ListBench().run()
  case "site": try SiteBench().run()
  default: try Bench(sizes: sizes.isEmpty ? [300, 1_000_000] : sizes).run()
  }
} catch {
  FileHandle.standardError.write(Data("docket-bench: \(error)\n".utf8))
  exit(1)
}
