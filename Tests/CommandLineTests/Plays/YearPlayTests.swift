import Foundation
import Testing

/// A school year of a made-up district, played through acts alone.
@Suite("A year, played")
struct YearPlayTests {
  @Test(
    "What the docket, the report and the website say through a year is what was written down by hand",
    arguments: ["trumbull", "bristol"])
  func year(policy: String) throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let script = try String(contentsOf: here.appending(path: "year.md"), encoding: .utf8)
    let play = try CommandPlay(try CommandPlay.inOrderOfDays(script), policy: policy)
    #expect(play.expectations > 80, "\(play.expectations)")
    #expect(play.surprises.isEmpty, "\(play.surprises.joined(separator: "\n"))")
  }
}
