import Testing

@testable import CaseDomain

/// The notice of a school year, from the opening to the next year's.
@Suite("The annual notice")
struct AnnualNoticeTests {
  private let play: NoticePlay

  init() throws { play = try NoticePlay(today: "2026-08-25") }

  private let both = ["students": "1900", "parents": "2800"]

  private func problem(_ body: () throws -> Void) -> EntryProblem? {
    do {
      try body()
      return nil
    } catch {
      return (error as? EntryProblems)?.problems.first
    }
  }

  @Test("It is told once students and parents and guardians both know the address")
  func course() throws {
    var notice = try play.opened()
    #expect(notice.title == "School year 2026-27" && play.standing(notice) == .open)
    let items = notice.docketItems(in: play.district)
    #expect(
      items.map(\.sentence) == [
        "Tell students the website's address", "Tell parents and guardians the website's address",
      ])
    #expect(items.allSatisfy { $0.due == day("2026-09-01") && $0.rule == .annualNotice })
    #expect(items.allSatisfy { $0.authority == .statute })
    notice = try play.act("tell", on: notice, ["parents": "2800"])
    #expect(play.standing(notice) == .partlyTold)
    #expect(play.docket(notice) == ["Tell students the website's address"])
    notice = try play.act("tell", on: notice, ["students": "1900", "parents": ""])
    #expect(play.standing(notice) == .told && play.docket(notice).isEmpty)
    #expect(notice.told(.students) == 1900 && notice.told(.parents) == 2800)
    let page = notice.page(in: play.district, today: day("2026-11-21"), revealing: false)
    #expect(page.standing == "told" && page.missing.isEmpty)
    #expect(
      page.reasons[0]
        == "Students were told on Tue Aug 25, 2026, in time [C.G.S. § 10-234bb(g)(2)].")
  }

  @Test("The next year's notice comes with the first telling of this one, unless it is there")
  func nextYear() throws {
    var play = play
    let notice = try play.opened()
    let half = try play.decide("tell", on: notice, ["students": "1900"])
    #expect(half.carries == [GivenAct(OpenAnnualNotice(year: 2027))])
    play.situation.cases.notices = [AnnualNotice(of: StateSchoolYear(beginningIn: 2027))]
    #expect(try play.decide("tell", on: notice, both).carries.isEmpty)
  }

  @Test(
    "The website's address brings the notice of the school year of that day, unless it is there")
  func website() throws {
    var play = try NoticePlay(today: "2027-06-30", websiteSince: nil)
    var act = EnterWebsite()
    act.website.address = NoticePlay.address
    func decision() throws -> Decision<District> {
      try act.decide(on: play.district, in: play.situation.circumstances)
    }
    #expect(try decision().carries == [GivenAct(OpenAnnualNotice(year: 2026))])
    #expect(try decision().record.website.addressSince == day("2027-06-30"))
    play.situation.cases.notices = [AnnualNotice(of: StateSchoolYear(beginningIn: 2026))]
    #expect(try decision().carries.isEmpty)
    play.move(to: NoticePlay.address, on: "2027-01-04")
    act.website.contact = "The office"
    #expect(try decision().record.website.addressSince == day("2027-01-04"))
    play.situation.cases.notices[0].tellings = [
      AnnualTelling(
        on: day("2026-08-25"), channel: .email, address: NoticePlay.address, students: 5, parents: 5
      )
    ]
    #expect(try !decision().sentence.contains("Tell families"))
    act.website.address = "https://district.example/privacy/"
    #expect(try decision().sentence.contains("Tell families the new address: N-0000 asks for it."))
    act.website.accessibleFrom = day("2028-04-26")
    #expect(try !decision().sentence.contains("28 CFR 35.200"))
    act.website.accessibleFrom = day("2028-04-27")
    #expect(try decision().sentence.contains("28 CFR 35.200 knows Mon Apr 26, 2027"))
  }

  @Test(
    "Last year's telling is the draft of this year's, but for its numbers, and the same is remarked"
  )
  func draft() throws {
    var play = play
    var last = AnnualNotice(of: StateSchoolYear(beginningIn: 2025))
    last.number = 7
    last.tellings = [
      AnnualTelling(
        on: day("2025-08-20"), channel: .portal, address: "https://old.example/x", students: 1850,
        parents: 2700),
      AnnualTelling(
        on: day("2025-11-20"), channel: .email, address: "https://old.example/x", students: 4,
        parents: 6, isLater: true),
    ]
    play.situation.cases.notices = [last]
    let notice = try play.opened()
    let tell = try #require(CaseArea.annualNotice.acts.first { $0.verb == "tell" })
    let form = tell.prefill(from: notice, in: play.situation.circumstances)
    #expect(form["channel"] == "portal" && form["address"] == NoticePlay.address)
    #expect(form["students"] ?? "" == "" && form["parents"] ?? "" == "")
    let same = try play.decide("tell", on: notice, ["students": "1854", "parents": "2750"])
    #expect(same.sentence.hasSuffix("Of students it is last year's number."))
  }

  @Test("Families are told again after the address changed, on no day and as practice")
  func newAddress() throws {
    var play = play
    let notice = try play.act("tell", on: play.opened(), both)
    play.situation.today = day("2026-11-21")
    play.move(to: "https://district.example/privacy", on: "2026-11-02")
    #expect(play.standing(notice) == .partlyTold)
    let items = notice.docketItems(in: play.district)
    #expect(items.map(\.sentence) == ["Tell families the new address"])
    #expect(items[0].due == nil && items[0].authority == .districtPractice)
    let page = notice.page(in: play.district, today: play.situation.today, revealing: false)
    #expect(page.reasons.contains { $0.contains("another address since Mon Nov 2, 2026") })
    #expect(page.reasons[0].contains("in time"))
    let again = try play.act("tell", on: notice, both)
    #expect(play.standing(again) == .told && play.docket(again).isEmpty)
    #expect(again.told(.students) == 1900)
    // Before the day that is due it is the year's own duty.
    play.move(to: "https://district.example/privacy", on: "2026-08-30")
    #expect(play.docket(notice).count == 2)
    // After the school year it is the next one's.
    play.move(to: "https://district.example/privacy", on: "2027-07-01")
    #expect(play.standing(notice) == .told && play.docket(notice).isEmpty)
    // A slash at the end is no other address.
    play.move(to: "https://district.example/data", on: "2026-11-02")
    #expect(play.standing(notice) == .told)
  }

  @Test("What proves a telling is asked for, as practice and with no line on the docket")
  func proof() throws {
    func question(_ notice: AnnualNotice) -> Question? {
      notice.questions(in: play.district).first { $0.id == "proof" }
    }
    var notice = try play.opened()
    #expect(question(notice) == nil)
    notice = try play.act("tell", on: notice, both)
    let asked = try #require(question(notice))
    #expect(asked.answer == nil && asked.tasks.isEmpty && asked.tone == .warning)
    #expect(asked.choices[0].proposal.given["role"] == AnnualNotice.proofRole)
    notice.tellings[0].proof = "Log"
    #expect(question(notice)?.answer == "on record")
  }

  @Test("No letter is made for a school year that is over")
  func letterTooLate() throws {
    var play = play
    let notice = try play.opened()
    #expect(AnnualNoticeLetter.obstacle(on: notice, in: play.situation.circumstances) == nil)
    play.situation.today = day("2027-07-01")
    let refusal = AnnualNoticeLetter.obstacle(on: notice, in: play.situation.circumstances)
    #expect(refusal?.remedy.contains("2027-28") == true)
  }

  @Test("Families who came later are practice, and stand for nobody else")
  func later() throws {
    var notice = try play.act("tell-later", on: play.opened(), both)
    #expect(play.standing(notice) == .open && play.docket(notice).count == 2)
    notice = try play.act("tell", on: notice, ["students": "10", "parents": "20"])
    #expect(notice.told(.students) == 1910 && play.standing(notice) == .told)
    let later = try #require(notice.questions(in: play.district).first { $0.id == "later" })
    #expect(later.answer == "told Tue Aug 25, 2026" && later.tasks.isEmpty)
    #expect(later.citation == Citation.districtPractice.text)
  }

  @Test("Where the day is no business day it says to act before, as practice")
  func restDay() throws {
    var play = try NoticePlay(today: "2029-07-02", websiteSince: nil)
    let notice = try play.opened()
    #expect(notice.safeDay(in: play.district) == day("2029-08-31"))
    #expect(play.docket(notice)[0] == "Tell students the website's address, best by Aug 31")
    let question = notice.questions(in: play.district)[0]
    #expect(
      question.lookFor.contains(
        "Sat Sep 1, 2029 is no business day, and nothing is taken to move it: act by Fri Aug 31, 2029, as "
          + "a matter of practice."))
    let page = notice.page(in: play.district, today: play.situation.today, revealing: false)
    #expect(page.parts[0].lines.contains { $0.label == "Before that" })
    #expect(notice.docketItems(in: play.district)[0].due == day("2029-09-01"))
    play.situation.today = day("2029-09-02")
    #expect(
      notice.page(in: play.district, today: play.situation.today, revealing: false).standing
        == "open, late")
  }

  @Test("Paper needs a reason, and the page says what the statute asks for")
  func paper() throws {
    let notice = try play.opened()
    let problem = problem {
      _ = try play.act("tell", on: notice, both.merging(["channel": "paper"]) { $1 })
    }
    #expect(problem?.field == "why")
    let told = try play.act(
      "tell", on: notice, both.merging(["channel": "paper", "why": "No addresses."]) { $1 })
    // The statute asks for an electronic notice; who has no address is told on paper all the same.
    #expect(play.standing(told) == .partlyTold && play.docket(told).count == 2)
    #expect(
      told.reasons(in: play.district, on: day("2026-11-21")).contains {
        $0.contains("on paper") && $0.contains("electronic") && $0.contains("No addresses")
      })
  }

  @Test("A year is opened once, near, and not before the statute asked for it")
  func years() throws {
    var play = play
    let notice = try play.opened()
    play.situation.cases.notices = [notice]
    #expect(try play.act("open", on: nil).year == 2027)
    #expect(refusal { _ = try play.act("open", on: nil, ["year": "2026-27"]) } == .alreadyDone)
    for (year, words) in [("2029-30", "far off"), ("2017", "since the school year 2018-19")] {
      let refusal = #expect(throws: Refusal.self) { try play.act("open", on: nil, ["year": year]) }
      #expect(refusal?.field == "year" && refusal?.sentence.contains(words) == true, "\(year)")
    }
    let last = try play.decide("open", on: nil, ["year": "last"])
    #expect(last.record.title == "School year 2025-26")
    #expect(last.sentence.hasSuffix("Mon Sep 1, 2025, and that school year is over."))
  }

  @Test("What a telling lacks is named, with its field")
  func refusals() throws {
    let notice = try play.opened()
    for (typed, field) in [
      (["students": "0"], "students"), (["students": "5", "address": "our website"], "address"),
    ] {
      #expect(problem { _ = try play.act("tell", on: notice, typed) }?.field == field)
    }
    for (on, reason) in [
      ("2026-08-26", RefusalReason.dateInFuture), ("2026-06-30", .dateOutOfOrder),
    ] {
      #expect(
        refusal {
          _ = try play.act("tell", on: notice, both.merging(["on": on]) { $1 })
        } == reason)
    }
    var bare = play
    bare.situation.district.website.address = ""
    #expect(refusal { _ = try bare.act("tell", on: notice, both) } == .websiteIncomplete)
    let elsewhere = try play.decide(
      "tell", on: notice, both.merging(["address": "https://old.example/x"]) { $1 })
    #expect(elsewhere.sentence.contains("The website is at \(NoticePlay.address)"))
    #expect(play.standing(elsewhere.record) == .partlyTold)
  }

  @Test("Every act in every state gives a transition or a named refusal")
  func everyAct() throws {
    var play = try NoticePlay(today: "2027-07-02")
    func notice(_ standing: AnnualNoticeStanding) -> AnnualNotice {
      var notice = AnnualNotice(of: StateSchoolYear(beginningIn: 2026))
      notice.number = 1
      func told(_ students: Int, _ parents: Int) -> AnnualTelling {
        AnnualTelling(
          on: day("2026-08-25"), channel: .email, address: NoticePlay.address, students: students,
          parents: parents)
      }
      switch standing {
      case .open: break
      case .partlyTold: notice.tellings = [told(0, 5)]
      case .told: notice.tellings = [told(5, 5)]
      case .closed: notice.closing = NoticeClosing(on: day("2027-07-01"), why: "Forgotten.")
      }
      return notice
    }
    let tell = both.merging(["on": "2027-06-30"]) { $1 }
    let expected: [AnnualNoticeStanding: [String]] = [
      .open: ["told", "open", "closed"], .partlyTold: ["told", "partly-told", "closed"],
      .told: ["told", "told", "already-done"], .closed: ["closed", "closed", "closed"],
    ]
    let acts = [("tell", tell), ("tell-later", tell), ("close", ["why": "Forgotten."])]
    #expect(
      Set(AnnualNotice.acts.map { $0.about.verb })
        == Set(acts.map(\.0) + ["open", "attach", "note"]))
    for standing in AnnualNoticeStanding.allCases {
      #expect(play.standing(notice(standing)) == standing)
      for ((verb, typed), outcome) in zip(acts, expected[standing] ?? []) {
        var found = ""
        do {
          found = play.standing(try play.act(verb, on: notice(standing), typed)).rawValue
        } catch let refusal as Refusal {
          found = refusal.reason.rawValue
        }
        #expect(found == outcome, "\(verb) on \(standing)")
      }
      #expect(try play.act("note", on: notice(standing), ["text": "Called."]).notes.count == 1)
    }
    #expect(try play.decide("close", on: notice(.open), ["why": "x"]).carries.count == 1)
    #expect(play.docket(notice(.closed)).isEmpty)
    play.situation.today = day("2027-06-30")
    #expect(refusal { _ = try play.act("close", on: notice(.open), ["why": "x"]) } == .stillOpen)
  }

  @Test("Undoing leaves a closing with what it closed")
  func undoing() throws {
    var closed = try play.opened()
    closed.closing = NoticeClosing(on: day("2027-07-01"), why: "Forgotten.")
    var told = closed
    told.tellings = [
      AnnualTelling(on: day("2026-08-25"), channel: .email, address: "", students: 5, parents: 5)
    ]
    #expect(!closed.mayBecome(told) && told.mayBecome(closed))
  }
}
