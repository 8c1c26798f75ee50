import Testing

@testable import CaseDomain

/// Since when an exemption is in effect, and what it lacked before.
@Suite struct ExemptionEffectTests {
  private let day: (String) throws -> CivilDate = { try Bench.day("2026-\($0)") }

  private func page(_ record: Exemption, on day: CivilDate) throws -> CasePage {
    record.page(in: try Bench.district(), today: day, revealing: false)
  }

  @Test func itIsInEffectSinceTheLastOfItsFacts() throws {
    let district = try Bench.district()
    let whole = try ExemptionCases.complete()
    #expect(try whole.effectiveSince(in: district) == day("09-10"))
    let later = try day("10-05")
    var records = [Exemption](repeating: whole, count: 8)
    records[0].uniqueAndNecessaryOn = later
    records[1].wordedOn = later
    records[2].conditions[.federalLaw]?.on = later
    records[3].conditions[.operatorDuties]?.on = later
    records[4].signatures[0].on = later
    records[5].signatures[1].on = later
    records[6].efforts[0].on = later
    records[7].searches[0].on = later
    records[1].signatures = try whole.signatures.map {
      ExemptionCases.signature($0.role, $0.name, try day("10-05"))
    }
    for record in records {
      #expect(record.effectiveSince(in: district) == later)
      #expect(record.standing(in: district, on: later) == .inEffect)
      #expect(record.standing(in: district, on: later.adding(days: -1)) == .incomplete)
    }
  }

  @Test func anEarlierDayShowsWhatWasMissingThen() throws {
    let record = try ExemptionCases.complete()
    let before = try page(record, on: day("09-05"))
    #expect(before.standing == "incomplete")
    #expect(before.missing.map(\.sentence).contains("Answer condition 1: FERPA and HIPAA"))
    #expect(before.missing.contains { $0.sentence.hasPrefix("Sign the agreement") })
    #expect(!before.reasons.contains { $0.contains("n effect") })
    #expect(!before.parts.flatMap(\.lines).contains { $0.label == "In effect" })
    #expect(
      before.reasons.contains { $0.hasPrefix("Last answered after this day: condition 1, 2, 3.") })
    let after = try page(record, on: day("09-10"))
    #expect(after.standing == "in effect")
    #expect(after.reasons.first?.hasPrefix("In effect since Thu Sep 10, 2026") == true)
    #expect(after.missing.map(\.sentence) == ["Set the day of the next review"])
    #expect(
      after.parts.flatMap(\.lines).first { $0.label == "In effect" }?.value
        == "since Thu Sep 10, 2026")
  }

  @Test func aPageAsOfADaySaysWhatTheListDoes() throws {
    let district = try Bench.district()
    var records = try ExemptionCases.states()
    for (name, record) in records {
      var signed = record
      signed.signatures += try ["11-01", "11-02"].map {
        var signature = ExemptionCases.signature(
          $0 == "11-01" ? .parent : .teamMember, "Di \($0)", try day($0))
        signature.statement = record.statement
        return signature
      }
      records.append(("\(name), signed", signed))
    }
    for (name, record) in records {
      for offset in -1...90 {
        let day = record.drawnUpOn.adding(days: offset)
        #expect(
          record.asOf(day).standing(in: district, on: day)
            == record.standing(in: district, on: day),
          "\(name) on \(day.iso)")
      }
    }
  }

  @Test("The same answer given again leaves the day since which the exemption is in effect")
  func answeredAgain() throws {
    let circumstances = try Bench.circumstances()
    let complete = try ExemptionCases.complete()
    let since = complete.effectiveSince(in: circumstances.district)
    func answer(_ answer: ConditionAnswer, _ text: String, on record: Exemption) throws -> Exemption
    {
      try AnswerCondition(condition: .federalLaw, answer: answer, reason: "x", on: day(text))
        .decide(on: record, in: circumstances).record
    }
    let again = try answer(.met, "09-20", on: complete)
    #expect(again.effectiveSince(in: circumstances.district) == since)
    let restored = try answer(.met, "09-25", on: answer(.notMet, "09-20", on: complete))
    #expect(restored.effectiveSince(in: circumstances.district) == (try day("09-25")))
  }

  @Test("An answer whose place another takes stays readable with its reason and its evidence")
  func earlierAnswers() throws {
    let circumstances = try Bench.circumstances()
    let complete = try ExemptionCases.complete()
    let answered = try AnswerCondition(
      condition: .federalLaw, answer: .notMet, reason: "The clause was struck.", on: day("09-20")
    ).decide(on: complete, in: circumstances).record
    let before = try #require(complete.conditions[.federalLaw])
    #expect(answered.pastAnswers.map(\.finding) == [before])
    #expect(answered.pastAnswers.map(\.until) == [try day("09-20")])
    let page = answered.page(
      in: circumstances.district, today: circumstances.today, revealing: false)
    let earlier = try #require(page.parts.first { $0.heading == "EARLIER ANSWERS" })
    #expect(earlier.lines.first?.value.hasPrefix("met, \(before.on.long)") == true)
  }

  @Test func useBeforeItWasInEffectIsAFindingToBeAnswered() throws {
    let circumstances = try Bench.circumstances()
    let district = circumstances.district
    let early = try RecordFirstUse<Exemption>(on: day("09-09")).decide(
      on: try ExemptionCases.complete(), in: circumstances)
    #expect(early.sentence.hasSuffix("say what was done about it."))
    let shown = early.record.reasons(in: district, on: circumstances.today)
    #expect(shown.contains { $0.contains("[C.G.S. § 10-234bb(a)]") })
    let duty = try #require(
      early.record.docketItems(in: district).first { $0.settle?.act.verb == "early-use" })
    #expect(duty.due == nil && duty.citation == "C.G.S. § 10-234bb(a)")
    #expect(early.record.standing(in: district, on: circumstances.today) == .inEffect)
    let answered = try AnswerEarlyUse<Exemption>(on: day("09-12"), done: "Stopped.")
      .decide(on: early.record, in: circumstances).record
    #expect(!answered.docketItems(in: district).contains { $0.settle?.act.verb == "early-use" })
    #expect(answered.earlyUse(in: district) != nil)
    let timely = try RecordFirstUse<Exemption>(on: day("09-10")).decide(
      on: try ExemptionCases.complete(), in: circumstances
    ).record
    #expect(timely.earlyUse(in: district) == nil)
    var covered = early.record
    covered.contracts = [try ExemptionCases.contract(signed: day("09-01"), ends: day("09-09"))]
    #expect(covered.earlyUse(in: district) == nil)
  }

  @Test func theEffortIsNotCalledMetOnADayBeforeItWasMade() throws {
    let circumstances = try Bench.circumstances()
    let record = try ExemptionCases.complete()
    func met(_ on: String) throws -> Refusal? {
      try Bench.refusal {
        try AnswerCondition(condition: .effort, answer: .met, reason: "letters", on: try day(on))
          .decide(on: record, in: circumstances)
      }
    }
    #expect(try met("09-09")?.reason == .dateOutOfOrder)
    #expect(try met("09-09")?.field == "on")
    #expect(try met("09-11") == nil)
  }

  @Test func evidenceFromAfterTheAnswerIsKeptAndSaidToBe() throws {
    let circumstances = try Bench.circumstances()
    let search = EquivalentSearch(on: try day("10-02"), tried: "Page Pal 2", failure: "no tracking")
    var record = try AddSearch(search: search).decide(
      on: try ExemptionCases.complete(), in: circumstances
    ).record
    let lines = try page(record, on: circumstances.today).parts.flatMap(\.lines)
    #expect(
      lines.filter { $0.value.contains("after condition 2 was called met") }.map(\.label)
        == ["2026-10-02"])
    record.searches.removeFirst()
    #expect(try record.effectiveSince(in: circumstances.district) == day("10-02"))
    #expect(
      record.reasons(in: circumstances.district, on: circumstances.today)
        .contains { $0.hasPrefix("Condition 2 was called met") })
  }

  @Test("A condition answered otherwise ends what was in effect, and no use before it is a finding")
  func answeredOtherwise() throws {
    let district = try Bench.district()
    var record = try ExemptionCases.complete()
    let met = try #require(record.conditions[.federalLaw])
    record.pastAnswers.append(
      PastAnswer(condition: .federalLaw, finding: met, until: try day("11-01")))
    record.conditions[.federalLaw] = ConditionFinding(
      answer: .notMet, reason: "It sells data.", evidence: "", on: try day("11-01"))
    #expect(try record.daysInEffect(in: district) == [day("09-10"), day("11-01")])
    record.firstUse = FirstUse(on: try day("09-15"))
    #expect(record.earlyUse(in: district) == nil)
    record.firstUse = FirstUse(on: try day("11-01"))
    #expect(record.earlyUse(in: district) != nil)
  }

  @Test("The agreement covers the day on which it ended, and not the one on which it was withdrawn")
  func lastDay() throws {
    let district = try Bench.district()
    var record = try ExemptionCases.complete()
    record.firstUse = FirstUse(on: try day("10-15"))
    record.end = ExemptionEnd(.ended, on: try day("10-15"), reason: "done")
    #expect(record.earlyUse(in: district) == nil)
    record.end = ExemptionEnd(.withdrawn, on: try day("10-15"), reason: "done")
    #expect(record.earlyUse(in: district) != nil)
  }
}
