import CaseDomain
import Foundation
import Testing

/// What the law counts stands with its rule, and every sentence takes it from there.
@Suite("The law's numbers")
struct LawNumberTests {
  /// Files with a number that is like one of the law's and is none.
  static let chance: Set = [
    // How far ahead the docket shows.
    "DocketReach.swift"
  ]

  @Test("No number of the law is written a second time")
  func numbersStandOnce() throws {
    var found: Set<String> = []
    for file in try SourceTree.files(below: "Sources", extensions: ["swift"]) {
      let text = file.lines.joined(separator: "\n")
      let near = Self.numbers.filter { text.range(of: $0) != nil }
      guard !near.isEmpty else { continue }
      let says = file.lines.contains { line in
        // An example of a rule is worked out by hand, and a test holds it against the rule.
        !line.contains("example(") && near.contains { Self.says(line, $0) }
      }
      if says { found.insert(file.name) }
    }
    for name in found.subtracting(Self.chance).sorted() {
      Issue.record("\(name) says a number of the law: take it from the rulebook")
    }
    for name in Self.chance.subtracting(found).sorted() {
      Issue.record("\(name) is no exception any more: take it off the list")
    }
  }

  @Test("A number is found however it is written, and only where it is one of the law's")
  func findsNumbers() {
    let lines: [Substring] = [
      "within five business days", "the 30 days", "by law at most 60.", "since 1 July 2018",
      "in 30 or 60 days", "18 or older", "by 1 September",
    ]
    for line in lines {
      #expect(Self.numbers.contains { Self.says(line, $0) }, "\(line)")
    }
    for line: Substring in ["130 days", "61 days", "two tables", "21 July 2018", "30 columns"] {
      #expect(!Self.numbers.contains { Self.says(line, $0) }, "\(line)")
    }
  }

  /// The law's numbers with the words they stand beside.
  private static let numbers: [String] = {
    let law = Rulebook.all.filter { $0.authority != .districtPractice }
    let times = law.flatMap { rule in
      let words = rule.period?.words ?? ""
      return [rule.time, words, "at most \(rule.count)"]
    }
    return Set(times).union(Rulebook.all.map(\.since)).union(["\(Rulebook.adultAge) or older"])
      .filter { !$0.isEmpty && !$0.contains(" 0") && !$0.hasPrefix("0 ") }.sorted()
  }()

  /// Whether a line says a number, and not only one that ends or goes on like it.
  private static func says(_ line: Substring, _ number: String) -> Bool {
    line.ranges(of: number).contains { range in
      let before = line[..<range.lowerBound].last
      let after = line[range.upperBound...].first
      return before?.isNumber != true && before?.isLetter != true
        && (after?.isNumber != true || number.last?.isNumber != true)
    }
  }
}
