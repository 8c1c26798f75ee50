import CaseDomain
import Foundation
import Testing

@Suite("Names: of records, of the district, of a policy")
struct NameTests {
  @Test("A name longer than a line is refused with how long it may be")
  func longNames() throws {
    let office = try TemporaryOffice()
    let long = String(repeating: "x", count: 120_000)
    let run = office.run("contractor", "add", "--name", long)
    #expect(run.status == 65)
    #expect(run.err.contains("--name: ") && run.err.contains("120000") && run.err.contains("200"))
    #expect(run.err.count < 400)
    #expect(office.run("district", "rename", "--name", long).status == 65)
  }

  @Test(
    "The district's name is seen and no longer than a line",
    arguments: [String(repeating: "x", count: 201), "\u{200B}", " "])
  func district(_ name: String) throws {
    let office = try TemporaryOffice(policy: nil)
    let run = office.run("init", "--district", name, "--policy", "connecticut")
    #expect(run.status == 65)
    #expect(run.err.contains("--district: "), "\(run.err)")
    #expect(!FileManager.default.fileExists(atPath: office.casebook))
  }

  @Test(
    "A policy file's texts have their limits",
    arguments: [
      (#"\#n  "title": "Connecticut"#, "title", 200), (#""says": ""#, "“says”", 20_000),
    ])
  func policy(_ place: String, _ name: String, _ limit: Int) throws {
    let office = try TemporaryOffice(policy: nil)
    let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Resources/Policies/connecticut.json")
    let text = try String(contentsOf: shipped, encoding: .utf8)
    let start = try #require(text.range(of: place))
    let longer =
      text[..<start.upperBound] + String(repeating: "x", count: limit) + text[start.upperBound...]
    let file = try office.file("own.json", String(longer))
    let run = office.run("init", "--district", "Elm", "--policy", file)
    #expect(run.status == 65)
    #expect(run.err.contains(name) && run.err.contains("at most \(limit)"), "\(run.err)")
  }
}
