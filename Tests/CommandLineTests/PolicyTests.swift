import Foundation
import Testing

@testable import CaseDomain

@Suite("The policy in force at the prompt")
struct PolicyTests {
  private let district: TemporaryDistrict

  init() throws {
    district = try TemporaryDistrict(policy: "trumbull")
  }

  /// A policy file with some of its entries exchanged.
  private func file(_ changes: (String, String)...) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var text = try String(
      contentsOf: root.appending(path: "Resources/Policies/bristol.json"), encoding: .utf8)
    for (old, new) in changes {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    return try district.file("own.json", text)
  }

  @Test("Everything that is wrong in a file is said at once, with what may be meant")
  func wrongFile() throws {
    let path = try file(
      ("\"adultAge\": 18", "\"adultAge\": \"18\""),
      ("\"repopulateAnyData\"", "\"repopulateAnydata\""),
      ("\"topic\": \"ownership\"", "\"topic\": \"ownershp\""), ("\"2018-09-12\"", "\"2015-09-12\""),
      ("\"date-of-birth\",", "\"date-of-brith\","))
    let run = district.run("policy", "check", path)
    #expect(run.status == 65)
    for words in [
      "“adultAge” is not what it has to be: a whole number.", "There is no “repopulateAnyData”",
      "“repopulateAnydata” is unknown; “repopulateAnyData” may be meant.",
      "“ownershp” in entry 2 of “terms” is no topic; “ownership” may be meant.",
      "before the policy was adopted on",
      "“date-of-brith” is no kind of data; “date-of-birth” may be",
      "“date-of-brith” in entry 39 of “terms” is no topic",
    ] {
      #expect(
        run.out.replacing("\n", with: " ").replacing("  ", with: " ").contains(words),
        "\(words): \(run.out)")
    }
    #expect(run.err.contains("7 things are wrong."), "\(run.err)")
    let json = district.run("policy", "check", path, "--json")
    #expect((try json.object()["problems"] as? [String])?.count == 7)
    #expect(district.run("policy", "follow", path, "--from", "2026-09-01").status == 65)
    #expect(district.run("policy", "show").out.contains("Trumbull 3520.13"))
  }

  @Test("The statute's ten cannot be left out, and what is no object is told")
  func lackingProvisions() throws {
    let lacking = try district.file("own.json", #"{"provisions": [1, 12]}"#)
    let run = district.run("policy", "check", lacking)
    #expect(run.status == 65 && run.out.contains("lacks 2, 3, 4, 5, 6, 7, 8, 9, 10"), "\(run.out)")
    #expect(run.out.contains("names what is no provision") && run.out.contains("no “title”"))
    for text in ["{", "[]"] {
      #expect(district.run("policy", "check", try district.file("own.json", text)).status == 65)
    }
  }

  @Test("A sound file says what following it would make different")
  func soundFile() throws {
    let run = district.run("policy", "check", try file())
    #expect(run.status == 0, "\(run.err)\(run.out)")
    #expect(
      run.out.contains("Directory information") && run.out.contains("for school purposes only"))
    #expect(try TemporaryDistrict(policy: nil).run("policy", "check", file()).status == 0)
  }

  @Test(
    "A policy is followed from a day, and a contract from before stays under the one of its day")
  func follow() throws {
    #expect(district.run("policy", "follow", "trumbull", "--from", "2025-07-01").status == 0)
    let contract = try district.contract("Wren", "Wand", signed: "2026-08-14")
    #expect(
      district.run("policy", "follow", "connecticut", "--from", "2026-09-01").status == 0)
    let page = district.run("contract", "show", contract).out.replacing("\n", with: " ")
    #expect(page.contains("Read by Trumbull 3520.13"), "\(page)")
    let shown = district.run("policy", "show").out
    #expect(shown.contains("EARLIER POLICIES") && shown.contains("since Tue Sep 1, 2026"))
    let before = district.run("policy", "follow", "bristol", "--from", "2026-08-31")
    #expect(before.status == 65 && before.err.contains("before Tue Sep 1, 2026"), "\(before.err)")
    let ahead = district.run("policy", "follow", "bristol", "--from", "2099-01-01")
    #expect(ahead.status == 65 && ahead.err.contains("docket policy check"))
    #expect(district.run("check").status == 0)
  }

  @Test("A question is decided with who, when and why, and names the cases it touched")
  func decide() throws {
    let contract = try district.contract("Wren", "Wand", signed: "2026-08-14")
    let open = district.run("policy", "questions").out
    #expect(open.contains("not decided; the cautious answer is used"))
    #expect(open.contains(contract), "\(open)")
    let decided = district.run(
      "policy", "decide", "--question", "addendum", "--answer", "yes", "--by", "Counsel", "--why",
      "Read word for word.")
    #expect(decided.status == 0, "\(decided.err)")
    #expect(district.run("policy", "questions").out.contains("by Counsel, "))
    let wrong = district.run(
      "policy", "decide", "--question", "addendum", "--answer", "in-force", "--by", "C", "--why",
      "W")
    #expect(wrong.status == 65 && wrong.err.contains("--answer: “in-force” is no answer"))
    let json = try district.run("policy", "show", "--json").object()
    #expect((json["parts"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test("The adopted policy is kept with its SHA-256 and comes out as it went in")
  func adopted() throws {
    let path = try district.file("adopted.txt", "The board's policy, made up.\n")
    let kept = district.run("policy", "keep-policy", "--file", path, "--adopted", "2016-12-07")
    #expect(kept.status == 0, "\(kept.err)")
    let shown = district.run("policy", "show").out
    #expect(shown.contains("adopted.txt") && shown.contains("SHA-256"), "\(shown)")
    #expect(shown.contains("Dec 7, 2016"))
    try FileManager.default.removeItem(atPath: path)
    let out = district.run(
      "district", "extract", "--document", "1", "--to", district.folder.path)
    #expect(out.status == 0, "\(out.err)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "The board's policy, made up.\n")
    #expect(district.run("undo").status == 0)
    #expect(!district.run("policy", "show").out.contains("adopted.txt"))
    #expect(district.run("check").status == 0)
  }
}
