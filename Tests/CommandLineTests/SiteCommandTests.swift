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
    #expect(try run("contract", "show", "C-0001").out.contains("Take “The contract” off the"))
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

  @Test("shows no notice that was only made, and marks it as sent once its page is up")
  func released() throws {
    try enter()
    try run("district", "letterhead", "--signer", "A. Sample", "--email", "a@elm.example")
    try run(
      "breach", "open", "--holder", "contractor", "--contractor", "V-0001", "--about", "log-ins",
      "--received", "2026-11-02", "--from", "2026-11-01", "--products", "P-0001")
    try run(
      "letter", "make", "--kind", "website-breach-notice", "--about", "U-0001", "--words",
      "A log-in was used by somebody else.")
    let page = site + "/breaches/u-0001.html"
    try run("site", "build", site)
    #expect(!FileManager.default.fileExists(atPath: page))
    #expect(try run("agenda").out.contains("Read the notice, and release it for the website"))
    try run("letter", "release", "L-0001")
    #expect(try run("site", "build", site).out.contains("not as they are now: C-0001, U-0001"))
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("used by somebody else"))
    #expect(try run("site", "record", site).out.contains("U-0001, L-0001"))
    #expect(try run("letter", "list").out.contains("sent"))
    // What is made later is not shown in its place before somebody read it.
    try run(
      "letter", "make", "--kind", "website-breach-notice", "--about", "U-0001", "--words",
      "Not read by anybody.")
    try run("site", "build", site)
    #expect(try !String(contentsOfFile: page, encoding: .utf8).contains("Not read"))
    try run("breach", "false-alarm", "U-0001", "--why", "Nobody used it.")
    try run("site", "build", site)
    #expect(try run("site", "record", site).out.contains("U-0001"))
  }

  @Test("does not record a page whose document is missing, is another one, or is to be gone")
  func documents() throws {
    try enter()
    try publish()
    try run("site", "build", site)
    let file = site + "/documents/c-0001-1.txt"
    let content = try Data(contentsOf: URL(fileURLWithPath: file))
    try FileManager.default.removeItem(atPath: file)
    let missing = try run("site", "record", site).out
    #expect(missing.contains("nothing new to record"), "\(missing)")
    #expect(missing.contains("C-0001: its documents are not up as they should be"), "\(missing)")
    try content.write(to: URL(fileURLWithPath: file))
    #expect(
      try run("site", "record", site, "--on", "2026-10-05").out.contains("Oct 5, 2026: C-0001"))
    try run("contract", "unpublish", "C-0001", "--document", "1", "--why", "It names a child.")
    #expect(
      try run("agenda").out.contains("Take “The contract” off the website's server"))
    let difference = district.run("site", "diff", site)
    #expect(difference.status == 1 && difference.out.contains("c-0001-1.txt: to be gone"))
  }

  @Test("does not settle what was found wrong while the page is as it was")
  func wrong() throws {
    try enter()
    try publish()
    try run("site", "build", site)
    try run("site", "record", site)
    try run("contract", "posting-event", "C-0001", "--what", "wrong", "--why", "Another company.")
    let unchanged = try run("site", "record", site).out
    #expect(unchanged.contains("C-0001: it was found wrong, and the page is as it was"))
    #expect(try run("site", "show").out.contains("wrong, "))
    try run("contract", "change", "C-0001", "--description", "Another text.")
    try run("site", "build", site)
    #expect(try run("site", "record", site).out.contains("families see since"))
  }

  @Test("keeps an entry off the website that nobody posted")
  func keptOff() throws {
    try enter()
    try run("contract", "posting-event", "C-0001", "--what", "withdrawn", "--why", "Named a child.")
    try run("site", "build", site)
    let page = try String(contentsOfFile: site + "/contracts/c-0001.html", encoding: .utf8)
    #expect(page.contains("took this entry down") && !page.contains("Wren"))
  }

  @Test("takes of a list of addresses only what was never posted")
  func listOnly() throws {
    try enter()
    try publish()
    let list = try district.file(
      "list.txt",
      "https://elm.example/data/contracts/c-0001.html https://elm.example/data/documents/c-0001-1.txt"
    )
    #expect(try run("site", "record", list).out.contains("C-0001"))
    try run("contract", "change", "C-0001", "--description", "Another text.")
    let again = try run("site", "record", list).out
    #expect(again.contains("nothing new to record"))
    #expect(again.contains("its address does not tell what the page says by now"), "\(again)")
  }

  @Test("writes no website of an earlier day, and knows a folder that has nothing of it")
  func otherDay() throws {
    try enter()
    let past = district.run("site", "build", site, "--as-of", "2026-10-15")
    #expect(past.status == 1 && past.err.contains("of an earlier day"), "\(past.err)")
    #expect(!FileManager.default.fileExists(atPath: site))
    let other = district.run("site", "record", district.folder.path)
    #expect(
      other.status == 65 && other.err.contains("Nothing of the website is in"), "\(other.err)")
  }

  @Test("reads a list of addresses, and says what is missing from it")
  func addresses() throws {
    try enter()
    let list = try district.file("list.txt", "https://elm.example/data/contracts/c-0001.html\n")
    let difference = district.run("site", "diff", list)
    #expect(difference.out.contains("ask.html: missing") && difference.status == 1)
    #expect(try run("site", "record", list).out.contains(": C-0001."))
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
