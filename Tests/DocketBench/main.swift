import Foundation

// Measures Docket at the sizes named on the command line, 300 and 1,000,000 cases by default.
//
//   docket-bench [CASES]...
//   docket-bench lists
//   docket-bench site
//
// The second measures the lists of a breach with 30,000 affected students, the third the public website
// of a district with 10,000 contracts.
let sizes = Swift.CommandLine.arguments.dropFirst().compactMap { Int($0) }
do {
  switch Swift.CommandLine.arguments.dropFirst().first {
  case "lists": try ListBench().run()
  case "site": try SiteBench().run()
  default: try Bench(sizes: sizes.isEmpty ? [300, 1_000_000] : sizes).run()
  }
} catch {
  FileHandle.standardError.write(Data("docket-bench: \(error)\n".utf8))
  exit(1)
}
