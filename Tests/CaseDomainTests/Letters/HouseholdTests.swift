import Testing

@testable import CaseDomain

@Suite("Households are written to once")
struct HouseholdTests {
  private func student(
    _ code: String, _ email: String = "", guardians: [String] = []
  ) -> AffectedStudent {
    AffectedStudent(
      code: code, email: email, guardians: guardians.map { .init(name: "", email: $0, phone: "") })
  }

  @Test("A guardian of several children gets one message, to which the children's own are added")
  func siblings() {
    let households = Household.all(of: [
      student("1", "a@school.example", guardians: ["p@home.example"]),
      student("2", "b@school.example", guardians: ["P@home.example"]),
      student("3", guardians: ["q@home.example"]),
    ])
    #expect(households.map(\.codes) == [["1", "2"], ["3"]])
    #expect(
      households[0].addresses == ["a@school.example", "p@home.example", "b@school.example"])
  }

  @Test("Two households of one child get one message to both, and no other child's with it")
  func twoHouseholds() {
    let households = Household.all(of: [
      student("1", guardians: ["p@home.example", "q@other.example"]),
      student("2", guardians: ["p@home.example"]),
    ])
    #expect(households.map(\.codes) == [["1"], ["2"]])
    #expect(households[0].addresses == ["p@home.example", "q@other.example"])
  }

  @Test("Nobody without an address is joined with another")
  func noAddress() {
    let households = Household.all(of: [student("1"), student("2"), student("3", "a@b.example")])
    #expect(households.map(\.codes) == [["1"], ["2"], ["3"]])
    #expect(households.map(\.addresses) == [[], [], ["a@b.example"]])
  }

  @Test("No student is lost or doubled, whoever shares what")
  func everybodyOnce() {
    let emails = ["", "p@home.example", "q@home.example", "r@home.example"]
    let students = (0..<200).map { number in
      student(
        String(number), emails[number % 3],
        guardians: [emails[number % 4], emails[(number / 4) % 4]].filter { !$0.isEmpty })
    }
    let households = Household.all(of: students)
    #expect(households.flatMap(\.codes).sorted() == students.map(\.code).sorted())
    #expect(households.allSatisfy { Set($0.addresses.map(\.nameKey)).count == $0.addresses.count })
  }
}
