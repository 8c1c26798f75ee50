import Foundation
import Testing

@Suite("A letter to all families of a breach")
struct LetterWaveTests {
  private let district: TemporaryDistrict

  init() throws {
    district = try TemporaryDistrict(policy: "trumbull")
    try run("district", "letterhead", "--signer", "A. Sample", "--email", "a@sample.example")
    try run(
      "breach", "open", "--holder", "district", "--about", "a lost disk", "--received",
      "2026-11-19")
    let list = try district.file(
      "list.csv",
      "Code,Parent e-mail\n1,p@home.example\n2,p@home.example\n3,q@home.example\n4,\n")
    try run("breach", "affected", "U-0001", "--file", list, "--source", "A list")
    try run(
      "letter", "make", "--kind", "family-breach-notice", "--about", "U-0001", "--words",
      "A disk was lost on a bus.")
  }

  private func run(_ arguments: String...) throws {
    let run = CommandRun(arguments, variables: ["DOCKET_CASEBOOK": district.casebook])
    try #require(run.status == 0, "\(run.err)")
  }

  private func write(_ arguments: String...) -> CommandRun {
    CommandRun(
      ["letter", "write", "L-0001", "--to", district.folder.path] + arguments,
      variables: ["DOCKET_CASEBOOK": district.casebook])
  }

  @Test("is a draft for each address, in a folder that is whole or not there")
  func each() throws {
    let run = write("--as", "each", "--json")
    #expect(run.status == 0, "\(run.err)")
    let answer = try run.object()
    #expect(answer["addresses"] as? Int == 2 && answer["students"] as? Int == 4)
    #expect(answer["withoutAddress"] as? Int == 1)
    let folder = district.folder.path + "/L-0001"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["L-0001-00001.eml", "L-0001-00002.eml", "without-address.csv"])
    let first = try String(contentsOfFile: "\(folder)/\(names[0])", encoding: .utf8)
    #expect(first.contains("To: p@home.example\r\n") && first.contains("<a@sample.example>"))
    let without = try String(contentsOfFile: "\(folder)/\(names[2])", encoding: .utf8)
    #expect(without.hasPrefix("code,name,") && without.contains("\r\n4,"))
    let again = write("--as", "each")
    #expect(again.status != 0 && again.err.contains("already something at"))
  }

  @Test("that was sent already is written with a warning, to be sent to nobody twice")
  func sentBefore() throws {
    #expect(!write("--as", "merge").out.contains("twice"))
    try run("letter", "told", "L-0001", "--notice", "1", "--channel", "email", "--lists", "1")
    let again = write("--as", "each", "--lists", "1")
    #expect(
      again.out.contains("The letter is marked as sent on Sat Nov 21, 2026"), "\(again.err)")
    #expect(again.out.contains("see that no family gets it twice"))
  }

  @Test("is one table for a mail program")
  func merge() throws {
    let run = write("--as", "merge")
    #expect(run.status == 0, "\(run.err)")
    let table = try String(
      contentsOfFile: district.folder.path + "/L-0001.csv", encoding: .utf8)
    #expect(table.contains("p@home.example,1; 2,"))
  }

  @Test("goes to the lists named, and to no other letter's readers")
  func lists() throws {
    #expect(write("--as", "each", "--lists", "2").err.contains("has no list 2"))
    #expect(write("--as", "each", "--lists", "x").err.contains("is not the number of an entry"))
    #expect(write("--lists", "1").err.contains("Lists go with a letter"))
    let told = district.run(
      "letter", "told", "L-0001", "--notice", "1", "--channel", "email", "--lists", "1",
      "--students", "")
    #expect(told.status == 0, "\(told.err)")
    #expect(told.out.contains("Of 1 student nobody has an e-mail address"))
    let rest = write("--as", "each", "--json")
    #expect(try rest.object()["students"] as? Int == 1, "\(rest.err)")
    let paper = district.run(
      "breach", "tell", "U-0001", "--channel", "paper", "--why", "No address", "--lists", "1",
      "--notice", "")
    #expect(paper.status == 0, "\(paper.err)")
    #expect(write("--as", "merge").err.contains("was told by a wave"))
    #expect(write("--as", "merge", "--lists", "1").status == 0)
    #expect(district.run("breach", "show", "U-0001").out.contains("told by wave 1"))
  }

  @Test("counts nobody twice where it says the same in another language")
  func anotherLanguage() throws {
    try run(
      "letter", "make", "--kind", "family-breach-notice", "--about", "U-0001", "--language", "es",
      "--words", "Un disco se perdió en un autobús.")
    try run("letter", "told", "L-0001", "--notice", "1", "--channel", "email", "--lists", "1")
    let asWave = district.run(
      "letter", "told", "L-0002", "--channel", "email", "--lists", "1", "--record", "yes")
    #expect(asWave.status != 0 && asWave.err.contains("is no wave of its own"), "\(asWave.err)")
    let told = district.run("letter", "told", "L-0002", "--channel", "email")
    #expect(told.status == 0 && told.out.contains("No wave is recorded"), "\(told.err)")
    let breach = district.run("breach", "show", "U-0001").out
    #expect(breach.contains("Wave 1") && !breach.contains("Wave 2"), "\(breach)")
  }

  @Test("is refused where the place cannot be written or the letter goes to nobody's family")
  func noPlace() throws {
    let run = CommandRun(
      ["letter", "write", "L-0001", "--as", "each", "--to", "/proc"],
      variables: ["DOCKET_CASEBOOK": district.casebook])
    #expect(run.status != 0 && run.err.contains("cannot be written"))
    try self.run(
      "letter", "make", "--kind", "website-breach-notice", "--about", "U-0001", "--words", "A disk."
    )
    let website = district.run("letter", "write", "L-0002", "--as", "merge")
    #expect(website.err.contains("L-0002 does not go to the families"), "\(website.err)")
    try self.run("letter", "set-aside", "L-0001", "--why", "Another was made.")
    #expect(write("--as", "each").err.contains("was set aside on"))
  }
}
