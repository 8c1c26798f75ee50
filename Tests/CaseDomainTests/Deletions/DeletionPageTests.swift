import CaseDomain
import Foundation
import Testing

/// What the page, the walk and the forms show of a deletion request.
@Suite struct DeletionPageTests {
  @Test func thePageHidesEveryNameUntilAskedFor() throws {
    let circumstances = try Bench.circumstances()
    func text(_ record: DeletionRequest, revealing: Bool) throws -> String {
      let sheet = record.sheet(
        in: circumstances.office, today: circumstances.today, revealing: revealing)
      #expect(sheet.hidesNames)
      return String(decoding: try JSONEncoder().encode(sheet), as: UTF8.self)
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
      !nameless.sheet(in: circumstances.office, today: circumstances.today, revealing: false)
        .hidesNames)
  }

  @Test func theJournalAndTheReceiptHoldNoWordThatWasTyped() throws {
    let circumstances = try Bench.circumstances()
    var seen: Set<String> = []
    for (state, record) in try DeletionCases.states() {
      for command in try DeletionCases.commands(on: circumstances.today, text: "Xyzzy") {
        let refusal = try Bench.refusal {
          let decision = try DeletionRequest.decide(command, on: record, in: circumstances)
          seen.insert(command.verb)
          #expect(decision.verb == command.verb)
          #expect(!decision.sentence.contains("Xyzzy"), "\(state): \(command.verb)")
          for detail in decision.detail {
            #expect(!detail.value.contains("Xyzzy"), "\(command.verb): \(detail.key)")
            #expect(!detail.value.contains("447"), "\(command.verb): \(detail.key)")
          }
          for item in decision.record.docketItems(in: circumstances.office) {
            #expect(!item.sentence.contains("Xyzzy"), "\(state): \(command.verb)")
          }
          return decision
        }
        #expect(refusal?.message.contains("Xyzzy") != true)
      }
    }
    #expect(seen == Set(DeletionActs.all.map(\.id.verb)))
  }

  @Test func whatIsShownCanBeDone() throws {
    for policy in ["trumbull", "bristol", "connecticut"] {
      let circumstances = try Bench.circumstances(policy: policy)
      for (state, record) in try DeletionCases.states() {
        let sheet = record.sheet(
          in: circumstances.office, today: circumstances.today, revealing: false)
        var shown = sheet.items.map { ($0.settle, $0.prefill) }
        shown += sheet.missing.map { ($0.act, $0.prefill) }
        shown += sheet.walk.flatMap(\.choices).map { ($0.act, $0.entries) }
        for (id, entries) in shown {
          let act = try #require(id.flatMap { Acts.act($0) }, "\(state)")
          for (field, value) in entries {
            let known = try #require(act.field(field), "\(state): \(act.id) \(field)")
            _ = try Entries.check(
              value, as: known, today: circumstances.today,
              calendar: circumstances.office.calendar)
          }
        }
        for item in sheet.items {
          let verb = try #require(item.settle).verb
          #expect(
            record.obstacle(to: verb, in: circumstances.office, today: circumstances.today)
              == nil, "\(state): \(verb)")
        }
        for step in sheet.walk {
          #expect(Set(step.choices.map(\.key)).count == step.choices.count)
          #expect(step.answer != nil || !step.choices.isEmpty, "\(state): \(step.id)")
        }
        for act in DeletionActs.all {
          let filled = record.prefill(
            for: act.id.verb, in: circumstances.office, today: circumstances.today)
          #expect(filled.keys.allSatisfy { act.field($0) != nil }, "\(act.id)")
        }
      }
    }
  }

  @Test func aCorrectionOpensWithWhatIsOnRecord() throws {
    let circumstances = try Bench.circumstances()
    let act = try #require(Acts.act(ActID(.deletion, "change")))
    for (state, record) in try DeletionCases.states() where record.close == nil {
      let command = try act.command(
        on: record.reference,
        typed: record.prefill(
          for: "change", in: circumstances.office, today: circumstances.today),
        today: circumstances.today, calendar: circumstances.office.calendar)
      guard case .deletion(let deletion) = command else {
        Issue.record("another area's command")
        continue
      }
      let refusal = try Bench.refusal {
        try DeletionRequest.decide(deletion, on: record, in: circumstances)
      }
      #expect(refusal?.reason == .unchanged, "\(state)")
    }
  }

  @Test func theWalkAsksTheNextThing() throws {
    let office = try Bench.office()
    func open(_ record: DeletionRequest) -> [String] {
      record.walk(in: office).filter { $0.answer == nil }.map(\.id)
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
    #expect(noRight.walk(in: office).map(\.id) == ["right", "answer"])
  }

  @Test func aRequestConcernsStudentsOrAGroup() throws {
    let circumstances = try Bench.circumstances()
    let act = try #require(Acts.act(ActID(.deletion, "open")))
    func open(_ typed: [String: String]) throws -> DeletionScope? {
      let fixed = ["requester": "district", "data": "all", "contractors": "V-1"]
      let command = try act.command(
        on: nil, typed: fixed.merging(typed) { $1 }, today: circumstances.today,
        calendar: circumstances.office.calendar)
      guard case .deletion(.open(let entry)) = command else { return nil }
      return entry.scope
    }
    #expect(throws: EntryProblems.self) { try open([:]) }
    #expect(throws: EntryProblems.self) { try open(["students": "1", "group": "all"]) }
    #expect(try open(["group": "all of grade 12"]) == .group("all of grade 12"))
    #expect(try open(["students": "1, 2"]) == .students([Student(code: "1"), Student(code: "2")]))
  }

  @Test func everyCommandHasAnActAndEveryActACommand() throws {
    let commands = try DeletionCases.commands(on: try Bench.day("2026-11-21"))
    #expect(commands.map(\.verb).sorted() == DeletionActs.all.map(\.id.verb).sorted())
    #expect(DeletionActs.all.filter(\.opens).map(\.id.verb) == ["open"])
  }
}
