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
    #expect(try run("site", "record", site).out.contains("nothing new to record"))
  }

  @Test("reads a list of addresses, and says what is missing from it")
  func addresses() throws {
    try enter()
    let list = try district.file("list.txt", "https://elm.example/data/contracts/c-0001.html\n")
    let difference = district.run("site", "diff", list)
    #expect(difference.out.contains("index.html: missing") && difference.status == 1)
    #expect(try run("site", "record", list).out.contains("1 posting recorded: C-0001."))
    #expect(try run("site", "record", list).out.contains("nothing new to record"))
  }

  @Test("writes fragments for another system")
  func fragments() throws {
    try enter()
    try run("site", "build", site, "--fragment")
    let page = try String(contentsOfFile: site + "/contracts/c-0001.html", encoding: .utf8)
    #expect(page.hasPrefix("<h1>") && !page.contains("<html"))
  }
}
