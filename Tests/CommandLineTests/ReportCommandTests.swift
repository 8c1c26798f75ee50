import Foundation
import Testing

@testable import CaseDomain

@Suite("Reports at the prompt")
struct ReportCommandTests {
  private let district: TemporaryDistrict

  init() throws {
    district = try TemporaryDistrict(policy: "trumbull")
    for command in [
      [
        "contract", "draft", "--new-contractor", "Acme Learning", "--new-products", "Acme Reading",
        "--elements", "social-security-number", "--signed", "2026-11-02",
      ],
      [
        "deletion", "open", "--requester", "parent", "--students", "4471",
        "--requester-name", "Sam Zzyzx", "--data", "Essays", "--contractors", "V-1",
        "--received", "2026-11-03",
      ],
    ] {
      let run = CommandRun(command, variables: ["DOCKET_CASEBOOK": district.casebook])
      try #require(run.status == 0, "\(run.err)")
    }
  }

  /// A section of a report that was printed as JSON: its lines by their labels.
  private func section(_ heading: String, of run: CommandRun) throws -> [String: [String: Any]] {
    let sections = try #require(try run.object()["sections"] as? [[String: Any]])
    let found = try #require(sections.first { $0["heading"] as? String == heading }, "\(heading)")
    let lines = try #require(found["lines"] as? [[String: Any]])
    return Dictionary(
      lines.compactMap { line in (line["label"] as? String).map { ($0, line) } },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("What is late stands under its case with its title, in words and as JSON, and names nobody")
  func late() throws {
    let text = district.run("report")
    #expect(text.status == 0)
    #expect(
      text.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("days late, Acme Learning: Acme Reading: Post the website notice"), "\(text.out)")
    let json = district.run("report", "--json")
    let line = try #require(try section("Late", of: json)["C-0001"])
    #expect(line["leads"] as? String == "docket contract show C-0001")
    #expect(!text.out.contains("Zzyzx") && !json.out.contains("Zzyzx"))
  }

  @Test(
    "A report of an earlier day says what was, and that it does not know what dates do not tell")
  func earlierDay() throws {
    let now = district.run("report", "--json")
    let before = district.run("report", "--json", "--as-of", "2026-11-01")
    func figure(_ run: CommandRun, _ heading: String, _ label: String) throws -> String {
      let line = try #require(try section(heading, of: run)[label], "\(label)")
      return line["now"].map { "\($0)" } ?? "none"
    }
    #expect(try figure(now, "Contracts", "in force") == "1")
    #expect(try figure(before, "Contracts", "in force") == "0")
    #expect(try figure(now, "Deletion requests", "open") == "1")
    #expect(try figure(before, "Deletion requests", "open") == "0")
    #expect(district.run("report", "--as-of", "2026-11-01").out.contains("not known"))
  }

  @Test("A page for print is whole, and is written to a new file alone")
  func page() throws {
    let html = district.run("report", "--format", "html")
    #expect(html.out.hasPrefix("<!doctype html>") && html.out.contains("Elm Harbor"))
    let file = try district.file("there.html", "kept")
    let refused = district.run("report", "--format", "html", "--out", file)
    #expect(refused.status != 0 && refused.out.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "kept")
    let fresh = district.folder.appendingPathComponent("new.html").path
    #expect(district.run("report", "--format", "html", "--out", fresh).status == 0)
    #expect(try String(contentsOfFile: fresh, encoding: .utf8) == html.out)
  }

  @Test("The inventory of one kind of data names who holds it")
  func inventory() throws {
    let run = district.run("report", "inventory", "--element", "social-security-number")
    #expect(run.status == 0 && run.out.contains("Acme Reading"), "\(run.out)")
    let other = district.run("report", "inventory", "--element", "biometric")
    #expect(other.status == 0 && !other.out.contains("Acme Reading"), "\(other.out)")
  }

  @Test(
    "What cannot be asked is one sentence, and nothing is printed",
    arguments: [
      (["report", "--as-of", "yesterday-ish"], "yesterday-ish"),
      (["report", "--format", "pdf"], "pdf"),
      (["report", "inventory", "--element", "shoe-size"], "shoe-size"),
      (["report", "without-contract", "--year", "24"], "2024-25"),
    ])
  func refused(_ command: [String], _ words: String) {
    let run = CommandRun(command, variables: ["DOCKET_CASEBOOK": district.casebook])
    #expect(run.status != 0 && run.out.isEmpty)
    #expect(run.err.contains(words), "\(run.err)")
  }
}
