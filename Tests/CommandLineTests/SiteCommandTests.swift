import CaseDomain
import Foundation
import Testing

@Suite("docket site")
struct SiteCommandTests {
  private let district: TemporaryDistrict

  init() throws {
    district = try TemporaryDistrict()
    _ = try district.contract("Wren Soft", "Wren Reader", signed: "2026-10-01")
    try run("contract", "change", "C-0001", "--description", "Reading.", "--elements", "name")
  }

  private var site: String { district.folder.appendingPathComponent("site").path }

  @discardableResult
  private func run(_ arguments: String...) throws -> CommandRun {
    let run = CommandRun(arguments, variables: ["DOCKET_CASEBOOK": district.casebook])
    try #require(run.status == 0, "\(run.err)")
    return run
  }

  private func enter() throws {
    try run(
      "district", "website", "--address", "https://elm.example/data/", "--email", "a@elm.example")
  }

  /// Shows a document of the contract, without which its entry is not whole.
  private func publish() throws {
    let file = try district.file("contract.txt", "The contract.")
    try run("contract", "attach", "C-0001", "--file", file, "--role", "signed contract")
    try run("contract", "publish", "C-0001", "--document", "1", "--title", "The contract")
  }

  @Test("says what to enter first, and builds nothing")
  func notEntered() throws {
    let built = district.run("site", "build", site)
    #expect(built.status == 1 && built.err.contains("docket district website"), "\(built.err)")
    #expect(!FileManager.default.fileExists(atPath: site))
  }

  @Test("records what is up once, with what the page shows, and undo takes it back")
  func record() throws {
    try enter()
    try run("site", "build", site)
    let first = try run("site", "record", site, "--json").object()
    #expect(first["recorded"] as? [String] == ["C-0001"])
    let page = try run("contract", "show", "C-0001").out
    #expect(page.contains("https://elm.example/data/contracts/c-0001.html"), "\(page)")
    // No document was chosen for the website, so that the entry is not whole.
    #expect(try run("site", "show").out.contains("incomplete, without the contract itself"))
    #expect(try run("site", "record", site).out.contains("nothing new to record"))
    try run("undo")
    #expect(try run("site", "show").out.contains("to be posted"))
  }

  @Test("records nothing that differs from what it should be")
  func differs() throws {
    try enter()
    try run("site", "build", site)
    try run("contract", "change", "C-0001", "--description", "Reading and spelling.")
    let difference = district.run("site", "diff", site)
    #expect(difference.status == 1 && difference.out.contains("contracts/c-0001.html: says"))
    #expect(difference.err.contains("says something else"))
    let record = try run("site", "record", site).out
    #expect(record.contains("nothing new to record") && record.contains("What differs is not"))
  }

  @Test("sees what was posted become out of date by whatever the page says")
  func outOfDate() throws {
    try enter()
    try publish()
    try run("site", "build", site)
    try run("site", "record", site)
    try run("contract", "change", "C-0001", "--description", "Reading and spelling.")
    #expect(
      try run("contract", "show", "C-0001").out.contains("what it says of the contract has changed")
    )
    try run("site", "build", site)
    #expect(try run("site", "record", site).out.contains("C-0001"))
    #expect(try !run("contract", "show", "C-0001").out.contains("has changed"))
    try run("district", "website", "--address", "https://elm.example/new/")
    #expect(try run("site", "show").out.contains("the website has another address"))
  }

  @Test("asks for the file to go where a document was taken off, and puts an entry back")
  func takenOff() throws {
    try enter()
    try publish()
    try run("site", "build", site)
    try run("site", "record", site)
    #expect(try run("site", "show").out.contains("everything is posted"))
    try run("contract", "unpublish", "C-0001", "--document", "1", "--why", "It names a child.")
    #expect(try run("contract", "show", "C-0001").out.contains("its documents were changed"))
    try run("site", "build", site)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site).contains("documents") == false)
    try run("contract", "posting-event", "C-0001", "--what", "withdrawn", "--why", "Wrong one.")
    try run("site", "build", site)
    let page = site + "/contracts/c-0001.html"
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("took this entry down"))
    #expect(try run("site", "record", site).out.contains("nothing new"))
    try run(
      "contract", "posting-event", "C-0001", "--what", "withdrawn", "--why", "Wrong one.",
      "--until", "today")
    try run("site", "build", site)
    #expect(try !String(contentsOfFile: page, encoding: .utf8).contains("took this entry down"))
    #expect(try run("site", "record", site).out.contains("C-0001"))
    #expect(try !run("site", "show").out.contains("taken down"))
  }

  @Test("reads a list of addresses, and says what is missing from it")
  func addresses() throws {
    try enter()
    let list = try district.file("list.txt", "https://elm.example/data/contracts/c-0001.html\n")
    let difference = district.run("site", "diff", list)
    #expect(difference.out.contains("index.html: missing") && difference.status == 1)
    #expect(try run("site", "record", list).out.contains("families see since today: C-0001."))
    #expect(try run("site", "record", list).out.contains("nothing new to record"))
  }

  @Test("writes fragments for another system")
  func fragments() throws {
    try enter()
    try run("site", "build", site, "--fragment")
    let page = try String(contentsOfFile: site + "/contracts/c-0001.html", encoding: .utf8)
    #expect(page.contains("<h1>") && !page.contains("<html"))
    #expect(try run("site", "diff", site).out.contains("Nothing is missing"))
  }
}
