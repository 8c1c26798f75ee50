import Foundation
import Testing

/// The page for the district's counsel, which shows what the program says on each point of the law.
@Suite("The law, played")
struct LawPlayTests {
  @Test("Every command on counsel's page does what the page says, in the words it shows")
  func counsel() throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let script = try String(contentsOf: here.appending(path: "counsel.md"), encoding: .utf8)
    let file = here.appending(path: "../../../Resources/Manual/counsel.md").standardized
    let play = try CommandPlay(script)
    #expect(play.surprises.isEmpty, "\(play.surprises.joined(separator: "\n"))")
    if ProcessInfo.processInfo.environment["DOCKET_WRITE_GOLDENS"] != nil {
      return try Data(play.page.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let first = zip(kept.split(separator: "\n"), play.page.split(separator: "\n"))
      .first { $0 != $1 }
    #expect(
      kept == play.page,
      "Run make counsel and look at the difference, which begins at: \(first?.0 ?? "") / \(first?.1 ?? "")"
    )
  }
}
