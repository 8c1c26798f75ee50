import Testing

@testable import CaseDomain

@Suite("Every act on a letter, in every state")
struct LetterActTests {
  private let today: CivilDate
  private let circumstances: Circumstances

  init() throws {
    circumstances = try Bench.circumstances(today: "2026-11-21")
    today = circumstances.today
  }

  private func letter(_ kind: LetterKind, _ standing: LetterStanding) -> Letter {
    var entry = LetterEntry()
    entry.dated = today.adding(days: -2)
    var letter = Letter(kind, in: .english, entry)
    letter.number = 1
    switch standing {
    case .made: break
    case .sent:
      letter.sending = LetterSending(on: today, channel: .post, to: "", proof: "")
    case .setAside: letter.setAside = LetterSetAside(on: today, why: "Another was made.")
    }
    return letter
  }

  /// What an act of a kind comes to on a letter: a standing, or the reason of a refusal.
  private func outcome(_ act: any Act<Letter>, on letter: Letter) throws -> String {
    do {
      return try act.decide(on: letter, in: circumstances).record.standing.rawValue
    } catch let refusal as Refusal {
      return refusal.reason.rawValue
    }
  }

  @Test(
    "gives a transition or a named refusal",
    arguments: LetterKind.allCases, LetterStanding.allCases)
  func everyAct(_ kind: LetterKind, _ standing: LetterStanding) throws {
    let letter = letter(kind, standing)
    var telling = TellFamilies(today: today)
    telling.students = 5
    var address = TellAddress(today: today)
    (address.entry.address, address.entry.students) = ("https://a.example/data", 5)
    let isYearly = kind == .annualNotice
    let acts: [(any Act<Letter>, whenMade: String)] = [
      (
        SendLetter(on: today, channel: .post, at: "https://a.example/b", record: false),
        kind.isWave || isYearly ? "wrong-letter" : "sent"
      ),
      (
        TellByLetter(telling: telling, record: false),
        kind.isWave ? "sent" : "wrong-letter"
      ),
      (
        TellAddressByLetter(telling: address, record: false), isYearly ? "sent" : "wrong-letter"
      ),
      (SetLetterAside(on: today, why: "Not needed."), "set-aside"),
      (ReleaseLetter(on: today), kind == .websiteBreachNotice ? "made" : "wrong-letter"),
    ]
    // The others open a letter, or change no standing.
    let tried = Set(acts.map { $0.0.kind.verb } + ["make", "attach", "note"])
    #expect(Set(Letter.acts.map { $0.about.verb }) == tried)
    for (act, whenMade) in acts {
      let expected = standing == .made ? whenMade : "already-done"
      #expect(try outcome(act, on: letter) == expected, "\(act.kind)")
    }
    #expect(
      try AddNote<Letter>(text: "Called.").decide(on: letter, in: circumstances).record.standing
        == standing)
  }

  @Test("is dated no earlier than the letter, and not after today")
  func days() throws {
    let letter = letter(.noticeToAmend, .made)
    for (day, reason) in [(-3, "date-out-of-order"), (1, "date-in-future")] {
      let on = today.adding(days: day)
      #expect(
        try outcome(SendLetter(on: on, channel: .post, record: false), on: letter) == reason)
      #expect(try outcome(SetLetterAside(on: on, why: "x"), on: letter) == reason)
    }
  }

  @Test("opens with today as the day of the sending, whatever day the letter bears")
  func opensToday() throws {
    var send = SendLetter(today: today)
    send.prefill(from: letter(.noticeToAmend, .made), in: circumstances)
    #expect(send.on == today)
  }

  @Test("keeps the names of people out of the journal")
  func journal() throws {
    var letter = letter(.exemptionAgreement, .made)
    letter.entry.to = "Avery Ash"
    var send = SendLetter(today: today)
    send.prefill(from: letter, in: circumstances)
    #expect(send.to == "Avery Ash")
    send.record = false
    let decision = try send.decide(on: letter, in: circumstances)
    #expect(!decision.detail.contains { $0.value.contains("Avery") })
    #expect(!decision.sentence.contains("Avery"))
    #expect(!letter.title.contains("Avery"))
  }
}
