import Testing

@testable import CaseDomain

/// A form with a field of every kind.
private struct EveryKind: Sendable, Equatable {
  var name = ""
  var on: CivilDate?
  var days: Int?
  var sure: Bool?
  var size: Size?
  var colors: Set<Color> = []
  var contract: CaseReference?
  var who: [Student] = []

  enum Size: String, FieldChoice {
    case big, small
    var label: String { self == .big ? "Big one" : "Small" }
  }

  enum Color: String, FieldChoice {
    case red, blue
    var label: String { self == .red ? "Red" : "Blue" }
  }

  static let fields: [Field<Self>] = [
    Field("name", "Name", \.name, .text, required: true, hint: "Type a name."),
    Field("on", "On", \.on, .date), Field("days", "Days", \.days, .number(1...30)),
    Field("sure", "Sure", \.sure, .yesNo), Field("size", "Size", \.size, .choice()),
    Field("colors", "Colors", \.colors, .choices()),
    Field("contract", "Contract", \.contract, .lookup(.contract)),
    Field("who", "Who", \.who, .students),
  ]
}

@Suite struct EntriesTests {
  private let reading = Reading(
    today: day("2026-11-21"), calendar: BusinessCalendar(appointed: []))
  private let fields = EveryKind.fields.map(\.about)

  private func read(_ typed: [String: String]) throws -> EveryKind {
    var form = EveryKind()
    for field in EveryKind.fields {
      try field.read(typed[field.about.id] ?? "", reading, into: &form)
    }
    return form
  }

  @Test func everyKindIsReadByItsOwnParser() throws {
    let form = try read([
      "name": "  Acme ", "on": "9/1", "days": "30", "sure": "Y", "size": "big one",
      "colors": "red, Blue,red", "contract": "c31", "who": "4471 = Ann, 88",
    ])
    #expect(
      form
        == EveryKind(
          name: "Acme", on: day("2026-09-01"), days: 30, sure: true, size: .big,
          colors: [.red, .blue], contract: CaseReference(.contract, 31),
          who: [Student(code: "4471", name: "Ann"), Student(code: "88")]))
  }

  @Test func whatCannotBeReadIsToldOfItsField() throws {
    for (id, typed) in [
      ("name", ""), ("on", "2/30"), ("days", "31"), ("sure", "perhaps"), ("size", "huge"),
      ("colors", "green"), ("contract", "E-1"), ("who", "44 71"),
    ] {
      let field = try #require(EveryKind.fields.first { $0.about.id == id })
      let problem = #expect(throws: EntryProblem.self) {
        var form = EveryKind()
        try field.read(typed, reading, into: &form)
      }
      #expect(problem?.field == id && problem?.sentence.isEmpty == false)
    }
  }

  @Test func allProblemsAreToldAtOnceInTheFieldsOrder() throws {
    let problems = #expect(throws: EntryProblems.self) {
      try ActKind(GiveFinding.self).read(
        ["provision": "12", "finding": "", "on": "2/30", "color": "red"],
        today: reading.today, calendar: reading.calendar)
    }
    #expect(problems?.problems.map(\.field) == ["provision", "finding", "on", "color"])
    #expect(problems?.problems[1].sentence == "“Finding” is needed.")
  }

  @Test func aValueIsSaidInTheWordsOfItsField() throws {
    func words(_ id: String, _ value: String) throws -> String {
      try #require(fields.first { $0.id == id }).words(of: value)
    }
    #expect(try words("size", "big") == "Big one")
    #expect(try words("colors", "red,blue,green") == "Red, Blue, green")
    #expect(try words("on", "2026-11-21") == "Nov 21, 2026")
    #expect(try words("name", "big") == "big")
  }

  @Test func aBlankIsNoValue() throws {
    let form = try read(["name": "A", "on": " ", "who": ""])
    #expect(form == EveryKind(name: "A"))
  }

  @Test(arguments: [
    ("C-0031", CaseReference(.contract, 31)), ("e7", CaseReference(.exemption, 7)),
    ("D-12345", CaseReference(.deletion, 12345)),
  ])
  func aReferenceIsReadHoweverItIsTyped(typed: String, reference: CaseReference) {
    #expect(CaseReference(typed) == reference)
    #expect(CaseReference(reference.description) == reference)
  }

  @Test(arguments: ["", "C", "C-", "X-1", "C-0", "31", "C-1x", "C-99999999999999999999"])
  func whatIsNoReferenceIsNotTakenForOne(typed: String) {
    #expect(CaseReference(typed) == nil)
  }

  @Test("A semicolon between students is refused, and hides no child in another's name")
  func studentsAreDividedByCommas() throws {
    for typed in ["4471 = Kim; 9, 10", "2;3", "4471; 9"] {
      let problem = #expect(throws: EntryProblem.self) { try StudentEntry.read(typed) }
      #expect(problem?.sentence.contains("commas between several") == true)
    }
    #expect(try StudentEntry.read("4471 = Kim, 9").map(\.code) == ["4471", "9"])
  }
}
