import Testing

@testable import CaseDomain

@Suite("Following a policy from a day on")
struct FollowPolicyTests {
  private var situation: Situation

  init() throws {
    situation = try Situation(policy: "trumbull")
    situation.policies = ShippedPolicies()
  }

  private func follow(_ policy: String, from: String, on district: District) throws -> District {
    try situation.decide("follow", on: district, ["policy": policy, "from": from]).record
  }

  private func refusal(_ policy: String, from: String, on district: District) -> Refusal? {
    do {
      _ = try follow(policy, from: from, on: district)
      return nil
    } catch { return error as? Refusal }
  }

  @Test("The policy before keeps its days, and each day has the policy that was in force")
  func history() throws {
    let first = try follow("trumbull", from: "2024-07-01", on: situation.district)
    #expect(first.policySince == day("2024-07-01") && first.policies.count == 1)
    let second = try follow("bristol", from: "2026-09-01", on: first)
    let third = try follow("connecticut", from: "2026-11-01", on: second)
    #expect(third.policies.map(\.profile.id) == ["trumbull", "bristol", "connecticut"])
    #expect(third.policies.map(\.from?.iso) == ["2024-07-01", "2026-09-01", "2026-11-01"])
    #expect(third.policies.map(\.until?.iso) == ["2026-09-01", "2026-11-01", nil])
    for (date, id) in [
      ("2020-01-01", "trumbull"), ("2024-07-01", "trumbull"), ("2026-08-31", "trumbull"),
      ("2026-09-01", "bristol"), ("2026-10-31", "bristol"), ("2026-11-01", "connecticut"),
      ("2026-11-21", "connecticut"),
    ] {
      #expect(third.policy(on: day(date)).id == id, "\(date)")
      #expect(third.followed(on: day(date)).profile.id == id, "\(date)")
    }
  }

  @Test("A policy without a day is replaced from any day, and is read for every day before")
  func withoutADay() throws {
    let changed = try follow("bristol", from: "2026-09-01", on: situation.district)
    #expect(changed.policy(on: day("2019-01-01")).id == "trumbull")
    #expect(changed.policies[0].days == "through Mon Aug 31, 2026")
  }

  @Test("A policy that was replaced from its own first day never governs")
  func sameDay() throws {
    let first = try follow("trumbull", from: "2026-07-01", on: situation.district)
    let second = try follow("bristol", from: "2026-09-01", on: first)
    let third = try follow("connecticut", from: "2026-09-01", on: second)
    #expect(third.policy(on: day("2026-08-31")).id == "trumbull")
    #expect(third.policy(on: day("2026-09-01")).id == "connecticut")
    #expect(third.policies[1].days.hasPrefix("for no whole day"))
  }

  @Test("A day that cannot be is refused in one sentence with what would be right")
  func refusedDays() throws {
    let since = try follow("trumbull", from: "2026-09-01", on: situation.district)
    let before = try #require(refusal("bristol", from: "2026-08-31", on: since))
    #expect(before.reason == .dateOutOfOrder && before.field == "from")
    #expect(before.sentence.contains("Aug 31, 2026") && before.sentence.contains("Sep 1, 2026"))
    let ahead = try #require(refusal("bristol", from: "2026-11-22", on: since))
    #expect(ahead.reason == .dateInFuture && ahead.remedy.contains("docket policy check"))
    let unwritten = try #require(refusal("bristol", from: "2018-09-11", on: situation.district))
    #expect(unwritten.reason == .dateOutOfOrder && unwritten.sentence.contains("Sep 12, 2018"))
    #expect(refusal("bristol", from: "2018-09-12", on: situation.district) == nil)
    let again = try #require(refusal("trumbull", from: "2026-10-01", on: since))
    #expect(again.reason == .alreadyDone && again.field == "policy")
  }

  @Test("What is no policy is said of its field, and nothing changes")
  func noPolicy() throws {
    let problems = try #require(throws: EntryProblems.self) {
      try follow("nowhere", from: "2026-09-01", on: situation.district)
    }
    #expect(problems.problems.map(\.field) == ["policy"])
  }

  @Test("A contract keeps the policy of the day it was executed, and says so")
  func contracts() throws {
    var contract = try situation.reviewed(signed: "2026-08-31", findings: [11: .missing])
    #expect(contract.standing(in: situation.district, on: situation.today) == .deficient)
    let changed = try follow("connecticut", from: "2026-09-01", on: situation.district)
    #expect(contract.policy(in: changed).id == "trumbull")
    #expect(contract.standing(in: changed, on: situation.today) == .deficient)
    let page = contract.page(in: changed, today: situation.today, revealing: false)
    #expect(
      page.reasons.contains {
        $0.hasPrefix("Read by Trumbull 3520.13") && $0.contains("through Mon Aug 31, 2026")
          && $0.contains("Connecticut, the statute alone")
      }, "\(page.reasons)")

    contract.signedOn = day("2026-09-01")
    contract.inForceOn = nil
    #expect(contract.policy(in: changed).id == "connecticut")
    #expect(contract.standing(in: changed, on: situation.today) == .compliant)
    let own = contract.page(in: changed, today: situation.today, revealing: false)
    #expect(!own.reasons.contains { $0.hasPrefix("Read by") })
    contract.signedOn = nil
    #expect(contract.policy(in: changed).id == "connecticut")
  }

  @Test("Every other kind of case goes by the day it began")
  func otherCases() throws {
    let changed = try follow("bristol", from: "2026-09-01", on: situation.district)
    let (old, new) = (day("2026-08-31"), day("2026-09-01"))
    var exemption = Exemption(
      student: Student(code: "1"), product: Mention(1, "Wand"), contractor: Mention(1, "Acme"),
      plan: .iep, drawnUpOn: old)
    #expect(exemption.policy(in: changed).id == "trumbull")
    exemption.drawnUpOn = new
    #expect(exemption.policy(in: changed).id == "bristol")

    var breach = Breach(number: 1, holder: .district, contractor: nil, about: "A lost laptop")
    #expect(breach.policy(in: changed).id == "bristol")
    breach.discoveries = [BreachDiscovery(on: old, precision: .exact, by: "T", source: "Log")]
    #expect(breach.policy(in: changed).id == "trumbull")

    for (day, id) in [(old, "trumbull"), (new, "bristol")] {
      let request = RecordRequest(.directory, by: .other, receivedOn: day, records: "Names")
      #expect(request.policy(in: changed).id == id)
      let deletion = DeletionRequest(
        requester: .district, receivedOn: day, scope: .group("All"), data: "All", legs: [])
      #expect(deletion.policy(in: changed).id == id)
      var leg = Leg(contractor: Mention(1, "Acme"))
      leg.underContract = true
      #expect(leg.reachesAnyRestoredData(by: deletion.policy(in: changed)) == (id == "bristol"))
      let incident = Incident(
        contractor: Mention(1, "Acme"), restrictions: [], about: "Ads", learnedOn: day)
      #expect(incident.policy(in: changed).id == id)
    }
  }

  @Test("The same words are the same policy, and keep the days of the board's own document")
  func sameWords() throws {
    let kept = try situation.decide(
      "keep-policy", on: situation.district, ["file": "/tmp/p.pdf", "adopted": "2019-05-07"]
    ).record
    let early = try #require(refusal("trumbull", from: "2019-05-06", on: kept))
    #expect(early.reason == .dateOutOfOrder)
    let decision = try situation.decide(
      "follow", on: kept, ["policy": "trumbull", "from": "2024-07-01"])
    #expect(!decision.sentence.contains("Cases that began before"))
    #expect(decision.record.profile.adopted == day("2019-05-07"))
    #expect(decision.record.policies.count == 1)
    #expect(decision.record.policySince == day("2024-07-01"))
    #expect(
      refusal("trumbull", from: "2026-01-01", on: decision.record)?.reason == .alreadyDone)
  }

  @Test(
    "The document of an earlier policy stays with it, also where the next began before it was kept")
  func documents() throws {
    let kept = try situation.decide(
      "keep-policy", on: situation.district, ["file": "/tmp/trumbull.pdf"]
    ).record
    #expect(kept.policyLines.contains { $0.value.hasPrefix("trumbull.pdf") })
    var changed = try follow("bristol", from: "2026-09-01", on: kept)
    #expect(changed.policyLines.contains { $0.value.hasPrefix("not kept") })
    #expect(!changed.policyLines.contains { $0.value.hasPrefix("trumbull.pdf") })
    #expect(changed.earlierPolicyLines.contains { $0.value.hasPrefix("trumbull.pdf") })
    // One that an older version kept tells no title, and goes by its day.
    changed.attachments[0].role = "adopted policy"
    changed.attachments[0].addedOn = day("2026-08-31")
    #expect(changed.earlierPolicyLines.contains { $0.value.hasPrefix("trumbull.pdf") })
    changed.attachments[0].addedOn = day("2026-09-01")
    #expect(changed.policyLines.contains { $0.value.hasPrefix("trumbull.pdf") })
  }

  @Test("The adopted policy is kept with the board's days, in their order")
  func adopted() throws {
    let kept = try situation.decide(
      "keep-policy", on: situation.district,
      ["file": "/tmp/policy.pdf", "adopted": "2016-12-07", "revised": "2018-09-12"]
    ).record
    #expect(kept.profile.adopted == day("2016-12-07") && kept.profile.revised == day("2018-09-12"))
    #expect(kept.attachments.map(\.role) == ["adopted policy: \(kept.profile.title)"])
    let turned = try #require(throws: Refusal.self) {
      try situation.decide(
        "keep-policy", on: situation.district,
        ["file": "/tmp/p.pdf", "adopted": "2018-09-12", "revised": "2016-12-07"])
    }
    #expect(turned.reason == .dateOutOfOrder && turned.field == "revised")
    // The day of the revision is that on record: nobody typed it.
    let ahead = try #require(throws: Refusal.self) {
      try situation.decide(
        "keep-policy", on: kept, ["file": "/tmp/p.pdf", "adopted": "2026-12-01"])
    }
    #expect(ahead.reason == .dateInFuture && ahead.field == "adopted")
    let since = try follow("trumbull", from: "2018-01-01", on: situation.district)
    let late = try #require(throws: Refusal.self) {
      try situation.decide(
        "keep-policy", on: since, ["file": "/tmp/p.pdf", "revised": "2018-09-12"])
    }
    #expect(late.reason == .dateOutOfOrder && late.field == "revised")
  }
}
