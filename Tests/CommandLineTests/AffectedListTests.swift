import Foundation
import Testing

/// Lists of affected students at the prompt; every child is made up.
@Suite("Lists of affected students at the prompt")
struct AffectedListTests {
  private let district: TemporaryDistrict

  init() throws {
    district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Acme")
    let opened = district.run(
      "breach", "open", "--holder", "contractor", "--contractor", "V-1", "--about", "log-ins",
      "--received", "2026-11-19")
    try #require(opened.status == 0, "\(opened.err)")
  }

  private func add(_ name: String, _ text: String, _ options: String...) throws -> CommandRun {
    let path = try district.file(name, text)
    return CommandRun(
      ["breach", "affected", "U-1", "--file", path, "--source", "Their list"] + options,
      variables: ["DOCKET_CASEBOOK": district.casebook])
  }

  @Test("A student's list and wave are said without a name, and with it only where it is asked for")
  func student() throws {
    let list = "Student ID,Name,Guardian Email\n0042,Ann Made-Up,gia@home.example\n1002,,\n"
    let added = try add("list.csv", list)
    #expect(added.status == 0 && added.out.contains("name from “Name”"), "\(added.err)")
    let told = district.run(
      "breach", "tell", "U-1", "--on", "2026-11-20", "--channel", "email", "--lists", "1")
    #expect(told.status == 0 && told.out.contains("the family of 1 student was"), "\(told.err)")
    let found = district.run("breach", "student", "U-1", "0042")
    #expect(found.out.contains("0042 is on list 1") && found.out.contains("wave 1 told the family"))
    #expect(!found.out.contains("Ann"))
    let revealed = district.run("breach", "student", "U-1", "0042", "--reveal")
    #expect(revealed.out.contains("Name: Ann Made-Up\n"))
    #expect(revealed.out.contains("Guardian: gia@home.example\n"))
    let object = try district.run("breach", "student", "U-1", "1002", "--json").object()
    #expect(object["wave"] is NSNull && object["name"] == nil)
    let unknown = district.run("breach", "student", "U-1", "7777")
    #expect(unknown.status == 65 && unknown.err.contains("No list of U-0001 names"))
    let counted = district.run(
      "breach", "count", "U-1", "--kind", "confirmed", "--source", "The lists")
    #expect(counted.out.contains("Taken from the record: students 2."), "\(counted.err)")
  }

  @Test("What is wrong with a list is one sentence at the option that is to be corrected")
  func refused() throws {
    let blank = try add("blank.csv", "Code\n1\n\"\"\n \t\n2", "--json")
    #expect(blank.status == 0, "a blank line is no row: \(blank.err)")
    let missing = try add("missing.csv", "Code,Name\n,Ann Made-Up", "--json")
    #expect(missing.status == 65)
    #expect(try missing.complaint()["field"] as? String == "valid-only")
    let columns = try add("columns.csv", "Erste,Zweite\n1,2", "--json")
    #expect(try columns.complaint()["field"] as? String == "map")
    let none = district.run(
      "breach", "affected", "U-1", "--file", district.casebook, "--source", "Their list")
    #expect(none.status == 65 && none.err.contains("casebook itself"), "\(none.err)")
    #expect(district.run("check").status == 0)
  }
}
