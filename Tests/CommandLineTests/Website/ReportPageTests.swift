import Foundation
import Testing

/// The report and the inventory of data as pages for print, in a browser and by the validator.
@Suite("The pages of a report")
struct ReportPageTests {
  @Test("can be read by everybody and are valid", arguments: [[], ["inventory"]])
  func pages(which: [String]) throws {
    let district = try TemporaryDistrict(policy: nil)
    try #require(CommandRun("demo", "--keep", district.casebook).status == 0)
    let folder = district.folder.appending(path: "report")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let page = folder.appending(path: "index.html").path()
    let run = CommandRun(
      ["report"] + which + ["--format", "html", "--out", page],
      variables: ["DOCKET_CASEBOOK": district.casebook])
    try #require(run.status == 0, "\(run.err)")
    for tool in [WebsiteTool.axe, .validator] {
      try tool.expectNothing(in: folder.path(), at: "https://district.example/")
    }
    let again = CommandRun(
      ["report"] + which + ["--format", "html", "--out", page],
      variables: ["DOCKET_CASEBOOK": district.casebook])
    #expect(again.status != 0 && again.err.contains("index.html"))
  }
}
