import Foundation
import Testing

@testable import CaseDomain

/// What the page, the walk and the forms show of a deletion request.
@Suite struct DeletionPageTests {
  @Test func thePageHidesEveryNameUntilAskedFor() throws {
    let circumstances = try Bench.circumstances()
    func text(_ record: DeletionRequest, revealing: Bool) throws -> String {
      let page = record.page(
        in: circumstances.district, today: circumstances.today, revealing: revealing)
      #expect(page.hidesNames == !revealing)
      return String(decoding: try JSONEncoder().encode(page), as: UTF8.self)
    }
    for (state, record) in try DeletionCases.states() {
      for name in ["Ada Pupil", "Bea Pupil"] {
        #expect(try !text(record, revealing: false).contains(name), "\(state)")
        #expect(try text(record, revealing: true).contains(name), "\(state)")
      }
      #expect(try text(record, revealing: false).contains("4471"), "\(state)")
    }
    var nameless = try DeletionCases.received()
    nameless.requesterName = ""
    nameless.scope = .group("all who left in June")
    #expect(
      !nameless.page(in: circumstances.district, today: circumstances.today, revealing: false)
        .hidesNames)
  }

  @Test func theJournalAndTheReceiptHoldNoWordThatWasTyped() throws {
    let circumstances = try Bench.circumstances()
    var seen: Set<ActKind> = []
    for (state, record) in try DeletionCases.states() {
      for act in try DeletionCases.acts(on: circumstances.today, text: "Xyzzy") {
        let kind = ActKind(type(of: act))
        let refusal = try Bench.refusal {
          let decision = try act.decide(on: record, in: circumstances)
          seen.insert(kind)
          #expect(!decision.sentence.contains("Xyzzy"), "\(state): \(kind)")
          for detail in decision.detail {
            #expect(!detail.value.contains("Xyzzy"), "\(kind): \(detail.key)")
            #expect(!detail.value.contains("447"), "\(kind): \(detail.key)")
          }
          for item in decision.record.docketItems(in: circumstances.district) {
            #expect(!item.sentence.contains("Xyzzy"), "\(state): \(kind)")
          }
          return decision
        }
        #expect(refusal?.message.contains("Xyzzy") != true)
      }
    }
    #expect(seen == Set(CaseArea.deletion.acts))
  }

  @Test func aPauseKeepsWhatIsWaitedForAlsoWhereNobodyHadTheRight() throws {
    var request = try DeletionCases.sent()
    request.rightCheck = RightCheck(on: try Bench.day("2026-10-20"), how: "order", holds: false)
    request.pauses = [Pause(from: try Bench.day("2026-10-25"), reason: "court")]
    #expect(
      request.docketItems(in: try Bench.district()).map(\.sentence) == [
        "Let the paused request go on"
      ]
        + request.legs.map { _ in "Confirm the deletion; the date rests with the pause" })
  }

  @Test func whatIsShownCanBeDone() throws {
    for policy in ["trumbull", "bristol", "connecticut"] {
      let circumstances = try Bench.circumstances(policy: policy)
      for (state, record) in try DeletionCases.states() {
        try record.expectWhatIsShownCanBeDone("\(state)", in: circumstances)
      }
    }
  }

  @Test func aCorrectionOpensWithWhatIsOnRecord() throws {
    let circumstances = try Bench.circumstances()
    let kind = ActKind(ChangeDeletion.self)
    for (state, record) in try DeletionCases.states() where record.close == nil {
      let act = try #require(
        try kind.read(
          kind.prefill(from: record, in: circumstances), today: circumstances.today,
          calendar: circumstances.district.calendar) as? ChangeDeletion)
      let refusal = try Bench.refusal { try act.decide(on: record, in: circumstances) }
      #expect(refusal?.reason == .unchanged, "\(state)")
    }
  }

  @Test func theWalkAsksTheNextThing() throws {
    let district = try Bench.district()
    func open(_ record: DeletionRequest) -> [String] {
      record.questions(in: district).asked.filter { $0.answer == nil }.map(\.id)
    }
    #expect(
      open(try DeletionCases.received()) == [
        "right", "only-copy", "access-open", "leg-1", "leg-2", "leg-3", "answer",
      ])
    #expect(open(try DeletionCases.sent()).first == "leg-1")
    #expect(
      open(try DeletionCases.answered([.confirmed, .refused, .keptInCopy])) == ["answer"])
    let noRight = try #require(
      try DeletionCases.states().first { $0.name == "no right" }
    ).record
    #expect(noRight.questions(in: district).asked.map(\.id) == ["right", "answer"])
  }

  @Test func aRequestConcernsStudentsOrAGroup() throws {
    let circumstances = try Bench.circumstances()
    func open(_ typed: [String: String]) throws -> DeletionScope {
      let fixed = ["requester": "district", "data": "all", "contractors": "V-1"]
      let act = try #require(
        try ActKind(OpenDeletion.self).read(
          fixed.merging(typed) { $1 }, today: circumstances.today,
          calendar: circumstances.district.calendar) as? OpenDeletion)
      return act.entry.scope
    }
    #expect(throws: EntryProblems.self) { try open([:]) }
    #expect(throws: EntryProblems.self) { try open(["students": "1", "group": "all"]) }
    #expect(try open(["group": "all of grade 12"]) == .group("all of grade 12"))
    #expect(try open(["students": "1, 2"]) == .students([Student(code: "1"), Student(code: "2")]))
  }

  @Test func everyActIsTried() throws {
    let tried = try DeletionCases.acts(on: try Bench.day("2026-11-21"))
    #expect(tried.map { ActKind(type(of: $0)) } == CaseArea.deletion.acts)
    #expect(CaseArea.deletion.acts.filter(\.opens).map(\.verb) == ["open"])
  }
}
