import Testing

@testable import CaseDomain

@Suite("The list for teachers")
struct ProductForTeachersTests {
  @Test("has what no contract covers only where no student data goes to it")
  func withoutContract() {
    for decision in ToolOutcome.allCases.map(Optional.some) + [nil] {
      for answer in [true, false, nil] {
        let isListed =
          switch decision {
          // Decided so, and nobody found otherwise since.
          case .noStudentData: answer != true
          // Nothing was decided that counts: the product's own answer.
          case nil, .closed: answer == false
          default: false
          }
        #expect(
          Product.isForTeachers(answer: answer, decision: decision) == isListed,
          "\(String(describing: decision)), \(String(describing: answer))")
      }
    }
  }

  @Test("is off until the district turns it on, and off again where its field is left blank")
  func turnedOn() throws {
    var situation = try Situation()
    #expect(!situation.district.website.listsForTeachers)
    for (typed, isOn) in [("yes", true), ("", false)] {
      situation.district =
        try situation.decide(
          "website", on: situation.district,
          ["address": "https://elm.example/data", "teachers": typed]
        ).record
      #expect(situation.district.website.listsForTeachers == isOn)
    }
  }
}
