import Testing

@testable import CaseDomain

/// Who may ask for data to be deleted: whoever controls them, whatever the age.
@Suite struct RequesterTests {
  private func asked(by requester: RequesterKind) throws -> DeletionRequest {
    var request = try DeletionCases.received()
    request.requester = requester
    return request
  }

  private func check(
    _ holds: Bool, of request: DeletionRequest, in district: District
  ) throws -> Decision<DeletionRequest> {
    let circumstances = Circumstances(
      district: district, cases: SmallCasebook(), actor: Actor("Pat"),
      today: try Bench.day("2026-11-21"))
    return try CheckRight(on: circumstances.today, how: "asked and explained", holds: holds)
      .decide(on: request, in: circumstances)
  }

  private func sentences(_ request: DeletionRequest, in district: District) -> [String] {
    request.docketItems(in: district).map(\.sentence)
  }

  @Test func noAgeIsAskedOfAStudent() throws {
    let district = try Bench.district()
    let request = try asked(by: .student)
    #expect(
      sentences(request, in: district) == [
        "Check that the requester has the right to control the data"
      ])
    #expect(!request.reasons(in: district).contains { $0.contains("18") })
    let lookFor = try #require(request.questions(in: district).asked.first).lookFor
    #expect(lookFor.contains("postsecondary"))
  }

  @Test func aParentIsAskedToJoinAMinor() throws {
    let district = try Bench.district()
    var request = try asked(by: .minorStudent)
    #expect(sentences(request, in: district) == ["Ask a parent to join the minor's request"])
    #expect(request.reasons(in: district).contains { $0.contains("a parent is to join") })
    #expect(
      try Bench.refusal { try check(true, of: request, in: district) }?.reason == .parentToJoin)
    #expect(try check(false, of: request, in: district).record.status == .toBeAnswered)
    request.parentJoined = ParentJoined(on: try Bench.day("2026-10-02"), who: "Bea Pupil")
    #expect(
      sentences(request, in: district) == [
        "Check that the requester has the right to control the data"
      ])
    #expect(try check(true, of: request, in: district).record.rightCheck?.holds == true)
  }

  @Test func aDistrictCanDecideCaseByCase() throws {
    var district = try Bench.district()
    district.choices.minorRequest = .caseByCase
    let request = try asked(by: .minorStudent)
    #expect(
      sentences(request, in: district) == [
        "Check that the requester has the right to control the data"
      ])
    #expect(
      try check(true, of: request, in: district).record.rightCheck?.how == "asked and explained")
  }

  @Test func anotherRequesterNeedsNoParentWhoJoined() throws {
    let circumstances = try Bench.circumstances()
    var request = try asked(by: .minorStudent)
    request.parentJoined = ParentJoined(on: try Bench.day("2026-10-02"), who: "Bea Pupil")
    var entry = DeletionEntry(of: request)
    entry.requester = .parent
    let changed = try ChangeDeletion(entry: entry).decide(on: request, in: circumstances).record
    #expect(changed.parentJoined == nil)
  }

  @Test func theDistrictIsWarnedOfWhatStudentsMade() throws {
    let district = try Bench.district()
    func warned(_ requester: RequesterKind) throws -> Bool {
      try asked(by: requester).reasons(in: district).contains { $0.contains("10-234bb(b)") }
    }
    #expect(try warned(.district))
    #expect(try !warned(.parent))
  }
}
