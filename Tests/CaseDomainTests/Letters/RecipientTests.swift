import Testing

@testable import CaseDomain

@Suite("Each address is written to by itself")
struct RecipientTests {
  private func student(
    _ code: String, _ email: String = "", guardians: [String] = [], born: String? = nil
  ) -> AffectedStudent {
    var student = AffectedStudent(
      code: code, birthDate: born.flatMap { CivilDate(iso: $0) }, email: email,
      guardians: guardians.map { .init(name: "", email: $0, phone: "") })
    student.settleAge(adultFrom: 18, on: day("2026-11-21"))
    return student
  }

  private func all(
    _ students: [AffectedStudent]
  ) -> (recipients: [Recipient], withoutAddress: [AffectedStudent]) {
    Recipient.all(of: students)
  }

  @Test("A guardian of several children gets one message, and each child one of its own")
  func siblings() {
    let (recipients, without) = all([
      student("1", "a@school.example", guardians: ["p@home.example"]),
      student("2", guardians: ["P@home.example"]),
    ])
    #expect(recipients.map(\.address) == ["a@school.example", "p@home.example"])
    #expect(recipients.map(\.codes) == [["1"], ["1", "2"]])
    #expect(without.isEmpty)
  }

  @Test("Neither of two households, and no family of another child, sees another's address")
  func nobodySeesOthers() {
    let (recipients, _) = all([
      student("1", guardians: ["p@home.example", "q@other.example"]),
      student("2", "b@school.example", guardians: ["noemail@district.example"]),
      student("3", "c@school.example", guardians: ["noemail@district.example"]),
    ])
    #expect(recipients.allSatisfy { $0.address.split(separator: "@").count == 2 })
    #expect(recipients.count == 5)
    #expect(recipients.first { $0.address.hasPrefix("noemail") }?.codes == ["2", "3"])
  }

  @Test("An adult student is told alone, and one whose age nobody knows is not")
  func adults() {
    let (recipients, _) = all([
      student("1", "a@school.example", guardians: ["p@home.example"], born: "2008-11-21"),
      student("2", "b@school.example", guardians: ["q@home.example"], born: "2008-11-22"),
      student("3", guardians: ["r@home.example"]),
    ])
    #expect(
      recipients.map(\.address) == [
        "a@school.example", "b@school.example", "q@home.example", "r@home.example",
      ])
  }

  @Test("Several addresses in a cell are several, and what cannot be mailed is none")
  func cells() {
    let (recipients, without) = all([
      student("1", guardians: ["g@x.example;h@x.example"]), student("2", "nobody"), student("3"),
      student("4", "a@b\r\nBcc: c@d.example"),
    ])
    #expect(recipients.map(\.address) == ["g@x.example", "h@x.example", "a@b", "c@d.example"])
    #expect(without.map(\.code) == ["2", "3"])
  }

  @Test("Nobody is lost: each student has an address or stands among those without")
  func everybody() {
    let emails = ["", "p@home.example", "q@home.example", "none"]
    let students = (0..<200).map { number in
      student(
        String(number), emails[number % 3],
        guardians: [emails[number % 4], emails[(number / 4) % 4]].filter { !$0.isEmpty })
    }
    let (recipients, without) = all(students)
    let codes = Set(recipients.flatMap(\.codes)).union(without.map(\.code))
    #expect(codes == Set(students.map(\.code)))
    #expect(Set(recipients.map(\.address)).count == recipients.count)
  }
}
