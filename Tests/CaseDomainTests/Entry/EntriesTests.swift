import CaseDomain
import Testing

@Suite struct EntriesTests {
  private let calendar = BusinessCalendar(appointed: [])
  private let fields: [ActField] = [
    ActField("name", "Name", .text, required: true, hint: "Type a name."),
    ActField("on", "On", .date), ActField("days", "Days", .number(1...30)),
    ActField("sure", "Sure", .yesNo),
    ActField("size", "Size", .choice([ActOption("big", "Big one"), ActOption("small", "Small")])),
    ActField("colours", "Colours", .choices([ActOption("red", "Red"), ActOption("blue", "Blue")])),
    ActField("contract", "Contract", .lookup(.contract)),
    ActField("who", "Who", .students),
  ]

  private func read(_ typed: [String: String]) throws(EntryProblems) -> Entries {
    try Entries(reading: typed, as: fields, today: day("2026-11-21"), calendar: calendar)
  }

  @Test func everyKindIsReadByItsOwnParser() throws {
    let entries = try read([
      "name": "  Acme ", "on": "9/1", "days": "30", "sure": "Y", "size": "big one",
      "colours": "red, Blue,red", "contract": "c31", "who": "4471 = Ann, 88",
    ])
    #expect(entries.text("name") == "Acme")
    #expect(entries.date("on") == day("2026-09-01"))
    #expect(entries.number("days") == 30)
    #expect(entries.yesNo("sure") == true)
    #expect(entries.keys("size") == ["big"])
    #expect(entries.keys("colours") == ["red", "blue"])
    #expect(entries.references("contract") == [CaseReference(.contract, 31)])
    #expect(
      entries.students("who") == [Student(code: "4471", name: "Ann"), Student(code: "88")])
  }

  @Test func allProblemsAreToldAtOnceInTheFieldsOrder() throws {
    do {
      _ = try read([
        "on": "2/30", "days": "31", "sure": "perhaps", "size": "huge", "colours": "green",
        "contract": "E-1", "who": "44 71", "colour": "red",
      ])
      Issue.record("the entries were taken")
    } catch {
      #expect(
        error.problems.map(\.field) == [
          "name", "on", "days", "sure", "size", "colours", "contract", "who", "colour",
        ])
      #expect(error.problems.allSatisfy { !$0.sentence.isEmpty })
      #expect(error.problems.first?.sentence == "“Name” is needed.")
    }
  }

  @Test func aValueIsSaidInTheWordsOfItsField() throws {
    func words(_ id: String, _ value: String) throws -> String {
      try #require(fields.first { $0.id == id }).words(of: value)
    }
    #expect(try words("size", "big") == "Big one")
    #expect(try words("colours", "red,blue,green") == "Red, Blue, green")
    #expect(try words("on", "2026-11-21") == "Nov 21, 2026")
    #expect(try words("name", "big") == "big")
  }

  @Test func aBlankIsNoValue() throws {
    let entries = try read(["name": "A", "on": " ", "who": ""])
    #expect(entries.date("on") == nil)
    #expect(entries.students("who").isEmpty)
    #expect(entries.yesNo("sure") == nil)
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
}
