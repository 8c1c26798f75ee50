import Testing

@testable import CaseDomain

/// One request of three contractors to its end, through the forms both front ends fill in.
@Suite struct DeletionStoryTests {
  private let circumstances: Circumstances

  init() throws { circumstances = try Bench.circumstances(SmallCasebook(days: [2: 15])) }

  private func act<Given: Act>(
    _ type: Given.Type, on record: DeletionRequest?, _ typed: [String: String]
  ) throws -> DeletionRequest where Given.Record == DeletionRequest {
    let kind = ActKind(type)
    let entries = record.map { kind.prefill(from: $0, in: circumstances) } ?? [:]
    let given = try kind.read(
      entries.merging(typed) { $1 }, today: circumstances.today,
      calendar: circumstances.district.calendar)
    var decided = try #require(given as? Given).decide(on: record, in: circumstances).record
    decided.number = 14
    return decided
  }

  private func items(_ request: DeletionRequest) -> [String] {
    request.docketItems(in: circumstances.district).map { item in
      (item.waitingOn.isEmpty ? "" : "\(item.waitingOn): ") + item.sentence
        + (item.due.map { ", \($0.iso)" } ?? "")
    }
  }

  private func sentToAll() throws -> DeletionRequest {
    var request = try act(
      OpenDeletion.self, on: nil,
      [
        "requester": "parent", "received": "2026-10-01", "students": "4471 = Ada Pupil",
        "data": "all", "contractors": "V-1, V-2, V-3",
      ])
    #expect(items(request) == ["Check that the requester has the right to control the data"])
    request = try act(
      CheckRight.self, on: request, ["on": "2026-10-02", "how": "birth record", "holds": "yes"])
    #expect(
      items(request) == [
        "Say whether a contractor holds the only copy",
        "Say whether a request to see the records is open",
      ])
    request = try act(
      AnswerSafeguards.self, on: request,
      ["only-copy": "no", "access-open": "no", "on": "2026-10-02"])
    #expect(
      items(request) == [
        "Send the request to Acme", "Send the request to Globex", "Send the request to Initech",
      ])
    request = try act(
      SendToContractor.self, on: request, ["contractor": "V-1", "on": "2026-10-05"])
    request = try act(
      SendToContractor.self, on: request, ["contractor": "V-2", "on": "2026-10-05"])
    // Only one contractor is left, so it need not be named.
    request = try act(SendToContractor.self, on: request, ["on": "2026-10-05"])
    #expect(
      items(request) == [
        "Acme: Confirm the deletion, 2026-11-04", "Globex: Confirm the deletion, 2026-10-20",
        "Initech: Confirm the deletion, 2026-11-04",
      ])
    return request
  }

  @Test func oneDeletesOneRefusesUnderTheLawAndOneKeepsACopy() throws {
    var request = try sentToAll()
    let first = try #require(request.docketItems(in: circumstances.district).first)
    request = try act(
      ConfirmDeletion.self, on: request,
      (first.settle?.given ?? [:]).merging(["on": "2026-10-15", "certificate": "/tmp/proof.pdf"]) {
        $1
      })
    #expect(request.attachments.map(\.role) == ["certificate of deletion"])
    #expect(request.outcome == .open && request.status == .waiting)
    request = try act(
      RecordRefusal.self, on: request,
      [
        "contractor": "V-2", "on": "2026-10-16", "exception": "retention-required",
        "citation": "20 USC 1232f",
      ])
    request = try act(RecordCopyKept.self, on: request, ["on": "2026-10-17", "answer": "tape"])
    #expect(request.status == .toBeAnswered && request.outcome == .deletedInPart)
    #expect(
      items(request) == [
        "Tell the requester the outcome: deleted in part",
        "Initech: Ask again if the disaster-recovery copy restores accessible data",
      ])

    request = try act(TellOutcome.self, on: request, ["on": "2026-10-20", "how": "letter"])
    #expect(request.status == .closed && request.outcome == .deletedInPart)
    #expect(
      items(request) == [
        "Initech: Ask again if the disaster-recovery copy restores accessible data"
      ])

    // The watch: the copy is restored, the request opens again and is asked and answered anew.
    request = try act(RecordCopyRestored.self, on: request, ["on": "2026-11-10"])
    #expect(request.close == nil)
    #expect(request.status == .toBeSent && request.outcome == .open)
    #expect(items(request) == ["Ask again: Initech"])
    #expect(
      request.reasons(in: circumstances.district).contains {
        $0.contains("look again before asking")
      }
    )
    request = try act(SendToContractor.self, on: request, ["on": "2026-11-12"])
    #expect(request.legs[2].timesAsked == 2)
    #expect(items(request) == ["Initech: Confirm the deletion, 2026-12-12"])
    request = try act(ConfirmDeletion.self, on: request, ["on": "2026-11-20"])
    request = try act(TellOutcome.self, on: request, ["how": "letter"])
    #expect(request.outcome == .deletedInPart)
    #expect(items(request).isEmpty)
  }

  @Test func theWatchEndsWhenTheCopyIsGone() throws {
    var request = try sentToAll()
    for vendor in ["V-1", "V-2"] {
      request = try act(
        ConfirmDeletion.self, on: request, ["contractor": vendor, "on": "2026-10-15"])
    }
    request = try act(RecordCopyKept.self, on: request, ["on": "2026-10-17"])
    request = try act(TellOutcome.self, on: request, ["on": "2026-10-20", "how": "letter"])
    #expect(request.outcome == .deletedInPart)
    request = try act(RecordCopyDestroyed.self, on: request, ["on": "2026-11-10"])
    #expect(request.status == .closed && request.outcome == .deleted)
    #expect(items(request).isEmpty)
  }

  @Test func withoutTheRightNothingIsSentAndTheRequesterIsTold() throws {
    var request = try DeletionCases.received()
    request = try act(CheckRight.self, on: request, ["how": "court order", "holds": "no"])
    #expect(request.outcome == .noRight)
    #expect(items(request) == ["Tell the requester the outcome: no right to ask"])
    request = try act(TellOutcome.self, on: request, ["how": "letter"])
    #expect(request.status == .closed && request.outcome == .noRight)
    #expect(request.legs.allSatisfy { $0.timesAsked == 0 })
  }

  @Test func theOnlyCopyGoesToTheDistrictFirst() throws {
    var request = try DeletionCases.ready()
    request = try act(AnswerSafeguards.self, on: request, ["only-copy": "yes"])
    let item = try #require(request.docketItems(in: circumstances.district).first)
    #expect(item.sentence == "Export the only copy to the district, then answer again")
    #expect(item.citation == "C.G.S. §§ 7-109, 11-8b")
    request = try act(AnswerSafeguards.self, on: request, item.settle?.given ?? [:])
    #expect(request.status == .toBeSent)
  }

  @Test func bristolMayAskAgainOnceAnyDataCameBack() throws {
    var request = try DeletionCases.answered([.keptInCopy, .confirmed, .confirmed])
    request.legs[0].underContract = true
    let items = request.docketItems(in: try Bench.district("bristol"))
    #expect(
      items.last?.sentence == "Ask again if the disaster-recovery copy restores any data")
  }

  @Test func aWithdrawnRequestWatchesNothing() throws {
    var request = try DeletionCases.answered([.keptInCopy, .sent, .sent])
    #expect(items(request).contains { $0.contains("Ask again if") })
    request = try act(WithdrawDeletion.self, on: request, ["how": "call"])
    #expect(request.outcome == .withdrawn)
    #expect(items(request).isEmpty)
  }
}
