import Testing

@testable import CaseDomain

@Suite("What is typed into fields")
struct FieldCodecTests {
  private let reading = Reading(
    today: day("2026-11-21"), calendar: BusinessCalendar(appointed: []))

  @Test("A numbered choice is read by its number, its word and its label")
  func numbered() throws {
    let codec: FieldCodec<Condition?> = .choice()
    for typed in ["3", "operator-duties", "3 the operator's own duties"] {
      #expect(try codec.read(typed, reading) == .operatorDuties)
    }
    #expect(throws: EntryProblem.self) { try codec.read("5", reading) }
    let answer: FieldCodec<ConditionAnswer?> = .choice()
    #expect(throws: EntryProblem.self) { try answer.read("1", reading) }
  }

  @Test("Names are compared whatever their capitals and blanks")
  func nameKeys() {
    #expect("Acme  Learning ".nameKey == "acme learning".nameKey)
    #expect("AcmeLearning".nameKey != "Acme Learning".nameKey)
  }
}
