import CaseDomain
import Foundation
import Testing

@Suite("Names: of who records, of the district, of a policy")
struct NameTests {
  @Test(
    "Who records needs a name that can be seen, wherever it comes from",
    arguments: [
      "", " ", "\u{200B}", "\u{2800}\u{3164}", "\u{1B}[2J", "Pat\u{202E}", "Pat\nLee", "\u{301}",
      String(repeating: "x", count: 101), "a" + String(repeating: "\u{301}", count: 120_000),
    ])
  func actors(_ name: String) throws {
    let district = try TemporaryDistrict()
    let add = ["contractor", "add", "--name", "Wren Software"]
    let place = ["DOCKET_CASEBOOK": district.casebook]
    var runs = [
      ("--actor", CommandRun(add + ["--actor", name], variables: place)),
      ("logged in by", CommandRun(add, variables: place, login: name)),
      (
        "--actor",
        CommandRun(
          [
            "init", "--district", "Elm", "--policy", "connecticut", "--actor", name, "--casebook",
            district.folder.path + "/new.sqlite",
          ])
      ),
    ]
    // An empty variable is as good as none.
    if !name.isEmpty {
      runs.append(
        ("$DOCKET_ACTOR", CommandRun(add, variables: place.merging(["DOCKET_ACTOR": name]) { $1 })))
    }
    for (source, run) in runs {
      #expect(run.status == 65, "\(source)")
      #expect(run.err.hasPrefix("docket: --actor: "), "\(run.err)")
      #expect(run.err.contains(source), "\(run.err)")
      #expect(run.err.count < 400)
    }
    #expect(district.run("journal").out.split(separator: "\n").count == 1)
  }

  @Test("A name is taken without the blanks around it, up to a hundred characters")
  func actorTaken() throws {
    let district = try TemporaryDistrict()
    let name = String(repeating: "名", count: 100)
    #expect(district.run("contractor", "add", "--name", "A", "--actor", " \(name) ").status == 0)
    let entry = try district.run("journal", "--json").array().first
    #expect(entry?["actor"] as? String == name)
  }

  @Test("Looking needs no name to be logged in by")
  func lookingWithoutALogin() throws {
    let district = try TemporaryDistrict()
    let place = ["DOCKET_CASEBOOK": district.casebook]
    #expect(CommandRun("district", "show", variables: place, login: "").status == 0)
    #expect(CommandRun("district", "show", "--actor", " ", variables: place).status == 65)
  }

  @Test("A name longer than a line is refused with how long it may be")
  func longNames() throws {
    let district = try TemporaryDistrict()
    let long = String(repeating: "x", count: 120_000)
    let run = district.run("contractor", "add", "--name", long)
    #expect(run.status == 65)
    #expect(run.err.contains("--name: ") && run.err.contains("120000") && run.err.contains("200"))
    #expect(run.err.count < 400)
    #expect(district.run("district", "rename", "--name", long).status == 65)
  }

  @Test(
    "The district's name is seen and no longer than a line",
    arguments: [String(repeating: "x", count: 201), "\u{200B}", " "])
  func district(_ name: String) throws {
    let district = try TemporaryDistrict(policy: nil)
    let run = district.run("init", "--district", name, "--policy", "connecticut")
    #expect(run.status == 65)
    #expect(run.err.contains("--district: "), "\(run.err)")
    #expect(!FileManager.default.fileExists(atPath: district.casebook))
  }

  @Test(
    "A policy file's texts have their limits",
    arguments: [
      (#"\#n  "title": "Connecticut"#, "title", 200), (#""says": ""#, "“says”", 20_000),
    ])
  func policy(_ place: String, _ name: String, _ limit: Int) throws {
    let district = try TemporaryDistrict(policy: nil)
    let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Resources/Policies/connecticut.json")
    let text = try String(contentsOf: shipped, encoding: .utf8)
    let start = try #require(text.range(of: place))
    let longer =
      text[..<start.upperBound] + String(repeating: "x", count: limit) + text[start.upperBound...]
    let file = try district.file("own.json", String(longer))
    let run = district.run("init", "--district", "Elm", "--policy", file)
    #expect(run.status == 65)
    #expect(run.err.contains(name) && run.err.contains("at most \(limit)"), "\(run.err)")
  }
}
