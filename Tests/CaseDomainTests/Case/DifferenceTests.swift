import CaseDomain
import Testing

/// What tells two records apart leads back from the one to the other.
@Suite("Differences")
struct DifferenceTests {
  private static func text(_ words: String...) -> JSONValue { .list(words.map { .text($0) }) }

  private static let start: JSONValue = .object([
    "name": .text("Acme"), "kinds": text("a", "b"), "term": .object(["unknown": .object([:])]),
    "legs": .list([
      .object(["state": .text("sent"), "days": .number(3)]), .object(["state": .text("sent")]),
    ]),
    "findings": .object(["9": .object(["page": .text("4")])]),
  ])

  private static func changed(_ change: (inout JSONValue) -> Void) -> JSONValue {
    var value = start
    change(&value)
    return value
  }

  static let changes: [(JSONValue, [String])] = [
    (start, []),
    (changed { $0["name"] = .text("Globex") }, ["name"]),
    (changed { $0["name"] = nil }, ["name"]),
    (changed { $0["note"] = .flag(true) }, ["note"]),
    (changed { $0["kinds"] = text("a", "b", "c") }, ["kinds/[2]"]),
    (changed { $0["kinds"] = text("z", "a", "b") }, ["kinds/[0]"]),
    (changed { $0["kinds"] = text("b") }, ["kinds/[0]"]),
    (changed { $0["kinds"] = text() }, ["kinds/[1]", "kinds/[0]"]),
    (changed { $0["kinds"] = text("a", "x", "y", "b") }, ["kinds/[1]", "kinds/[2]"]),
    (changed { $0["kinds"] = text("a", "a", "b") }, ["kinds/[1]"]),
    (
      changed { $0["legs"] = .list([.object(["state": .text("sent"), "days": .number(4)])]) },
      ["legs/[0]/days", "legs/[1]"]
    ),
    (changed { $0["term"] = .object(["ends": .object(["_0": .text("2027")])]) }, ["term"]),
    (changed { $0["findings"]?["3"] = .object([:]) }, ["findings/3"]),
    (changed { $0["findings"]?["9"]?["page"] = .text("5") }, ["findings/9/page"]),
  ]

  @Test("It names the fields that differ, and no others", arguments: changes)
  func fields(_ after: JSONValue, _ paths: [String]) throws {
    let difference = Difference(from: Self.start, to: after)
    #expect(
      difference.changes.map { $0.path.map(\.text).joined(separator: "/") } == paths)
    #expect(try difference.before(after) == Self.start)
    #expect(try Difference(from: after, to: Self.start).before(Self.start) == after)
  }

  @Test("A record that was opened or taken out differs as a whole")
  func whole() throws {
    let opening = Difference(from: nil, to: Self.start)
    #expect(opening.changes == [Change([], from: nil, to: Self.start)])
    #expect(try opening.before(Self.start) == nil)
    #expect(try Difference(from: Self.start, to: nil).before(nil) == Self.start)
  }

  @Test("It leads nowhere from a record that it did not leave")
  func mismatch() {
    let after = Self.changed { $0["kinds"] = Self.text("a", "b", "c") }
    let difference = Difference(from: Self.start, to: after)
    for other in [nil, Self.start, Self.changed { $0["kinds"] = Self.text("a", "b", "d") }] {
      #expect(throws: Difference.Mismatch.self) { try difference.before(other) }
    }
  }

  @Test("A step reads back from its text", arguments: [PathStep.key("9"), .key("on"), .index(9)])
  func steps(_ step: PathStep) { #expect(PathStep(step.text) == step) }
}
