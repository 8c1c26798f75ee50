import CaseTestSupport
import Testing

@testable import CaseDocuments
@testable import CaseDomain
@testable import CaseStore

/// A letter of each kind, made from a case, read, and marked as sent, with what that does to the case.
@Suite("A letter of each kind, from its case to the act that it is")
struct LetterLifeTests {
  let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook(means: .program)
    try give("district.letterhead", on: "", ["signer": "A. Sample", "email": "a@sample.example"])
    try give("contractor.add", ["name": "Globex"])
    try give("product.add", ["name": "Globex Signs", "contractor": "V-1"])
  }

  /// What a kind of letter is played with.
  struct Play {
    /// The case.
    let about: String
    /// What is entered for the letter.
    var entry: [String: String] = [:]
    /// What of the case and the entry it has to say.
    let says: [String]
    /// What the page of the case says once the letter is sent, and not before; empty for no act.
    let shows: String
  }

  @discardableResult func give(
    _ act: String, on reference: String? = nil, _ typed: [String: String] = [:]
  ) throws -> Receipt {
    let target = reference.map { CaseReference($0) ?? District.reference }
    return try casebook.give(act, on: target, typed, at: .noon("2026-11-20"))
  }

  func page(_ reference: String, revealing: Bool = false) throws -> String {
    let page = try casebook.store.page(
      of: try #require(CaseReference(reference)), revealing: revealing, today: day("2026-11-20"))
    let lines = page.parts.flatMap(\.lines).map { "\($0.label): \($0.value)" }
    return ([page.title, page.standing] + page.reasons + lines).joined(separator: "\n")
  }

  // MARK: The cases

  private func contract() throws {
    try give(
      "contract.draft",
      [
        "contractor": "V-1", "products": "P-1", "description": "Signing practice.",
        "purposes": "educational-software", "classes": "student-information",
        "signed": "2026-10-01",
      ])
    try give("contract.finding", on: "C-1", ["provision": "9", "finding": "missing"])
  }

  func exemption() throws {
    try give(
      "exemption.open",
      [
        "student": "4471 = Robin Zzyzx", "product": "P-1", "plan": "iep",
        "unique-and-necessary": "Goal 1 needs signing practice.",
        "unable-to-comply": "They accept no clause on deletion.",
      ])
    try give(
      "exemption.effort", on: "E-1",
      ["whom": "Globex sales", "how": "e-mail", "reply": "They sign nothing."])
    try give(
      "exemption.search", on: "E-1", ["tried": "Sum Garden", "failure": "It has no signs."])
  }

  private func deletion(right: Bool = true) throws {
    try give(
      "deletion.open",
      [
        "requester": "parent", "requester-name": "N. Zzyzx", "data": "essays",
        "students": "4471 = Robin Zzyzx", "contractors": "V-1", "received": "2026-11-02",
      ])
    try give(
      "deletion.verify", on: "D-1",
      ["how": "The register was looked at.", "holds": right ? "yes" : "no"])
    guard right else { return }
    try give(
      "deletion.safeguard", on: "D-1",
      [
        "only-copy": "no", "only-copy-remark": "The district has it.", "access-open": "no",
        "access-remark": "None is open.",
      ])
  }

  static let check = [
    "identity": "A license", "court-order": "no", "holds": "yes", "how": "The register.",
  ]

  func request(_ kind: String) throws {
    try give(
      "request.open",
      [
        "kind": kind, "capacity": "parent", "requester-name": "N. Zzyzx",
        "student": "4471 = Robin Zzyzx", "new-code": "yes", "records": "The folder",
        "special-education": "no", "received": "2026-11-02",
      ])
  }

  func hearing(noticed: Bool) throws {
    try request("correction")
    try give("request.verify", on: "R-1", Self.check)
    try give(
      "request.deny", on: "R-1", ["how": "A letter", "reason": "No.", "hearing-right": "yes"])
    try give("request.ask-hearing", on: "R-1")
    try give(
      "request.call-hearing", on: "R-1",
      [
        "on": noticed ? "2026-11-20" : "", "held": "2026-11-20", "at": "2 p.m.",
        "place": "Room 2", "officer": "W. Larch", "impartial": "yes",
      ])
  }

  private func breach() throws {
    try give(
      "breach.open",
      [
        "holder": "contractor", "contractor": "V-1", "about": "stolen log-ins",
        "discovered": "2026-11-10", "received": "2026-11-19",
      ])
  }

  private func tell() throws {
    try give("breach.tell", on: "U-1", ["channel": "email", "students": "7", "notice": "1"])
  }

  func play(_ kind: LetterKind) throws -> Play {
    let words = "Somebody used a stolen log-in."
    switch kind {
    case .noticeToAmend:
      try contract()
      return Play(
        about: "C-1", entry: ["why": "Four weeks.", "by": "2026-12-21"],
        says: ["Globex", "Connecticut law governs", "December 21, 2026", "Four weeks."],
        shows: "on notice")
    case .voidDetermination:
      try contract()
      try casebook.give(
        "contract.notify", on: CaseReference("C-1"),
        ["cure-by": "2026-11-10", "how": "E-mail", "why": "Three weeks."],
        at: .noon("2026-10-20"))
      try give(
        "contract.void", on: "C-1", ["by": "the superintendent", "why": "Nothing was sent."])
      return Play(
        about: "C-1", says: ["Globex Signs", "superintendent", "November 10, 2026"], shows: "")
    case .exemptionAgreement:
      try exemption()
      return Play(
        about: "E-1",
        says: ["Robin Zzyzx", "Globex Signs", "Goal 1 needs signing", "no clause on deletion"],
        shows: "")
    case .exemptionEvidence:
      try exemption()
      try give("exemption.evidence-request", on: "E-1", ["from": "N. Zzyzx"])
      return Play(
        about: "E-1", says: ["N. Zzyzx", "They sign nothing", "Sum Garden", "It has no signs"],
        shows: "L-0001, by post")
    case .deletionRequest:
      try deletion()
      return Play(
        about: "D-1", says: ["Globex", "a parent", "4471, Robin Zzyzx", "essays"],
        shows: "L-0001, by post")
    case .deletionFollowUp:
      try deletion()
      try give("deletion.send", on: "D-1", ["contractor": "V-1", "how": "their portal"])
      return Play(
        about: "D-1", says: ["4471, Robin Zzyzx", "November 20, 2026"], shows: "L-0001, by post")
    case .deletionAgain:
      try deletion()
      try give("deletion.send", on: "D-1", ["contractor": "V-1", "how": "their portal"])
      try give(
        "deletion.keep-copy", on: "D-1", ["contractor": "V-1", "answer": "A tape stays."])
      try give("deletion.restored", on: "D-1", ["contractor": "V-1", "on": "2026-11-20"])
      return Play(
        about: "D-1", says: ["Globex", "4471, Robin Zzyzx", "November 20, 2026"],
        shows: "L-0001, by post")
    case .deletionCertificate:
      try deletion()
      return Play(about: "D-1", says: ["Globex", "4471, Robin Zzyzx", "essays"], shows: "")
    case .deletionAnswer:
      try deletion()
      try give("deletion.send", on: "D-1", ["contractor": "V-1", "how": "their portal"])
      try give(
        "deletion.confirm", on: "D-1", ["contractor": "V-1", "answer": "All is deleted."])
      return Play(
        about: "D-1", says: ["N. Zzyzx", "Robin Zzyzx", "essays", "Globex"],
        shows: "L-0001, by post")
    case .deletionRefusal:
      try deletion(right: false)
      return Play(
        about: "D-1", entry: ["why": "The order gives the right to somebody else."],
        says: ["N. Zzyzx", "essays", "The order gives the right"], shows: "L-0001, by post")
    case .familyBreachNotice:
      try breach()
      return Play(
        about: "U-1", entry: ["words": words],
        says: ["Globex", words, "November 10, 2026", "November 19, 2026"],
        shows: "the families of 7 students were told")
    case .laterBreachNotice:
      try breach()
      try tell()
      return Play(
        about: "U-1", entry: ["words": words], says: [words, "Since November 20, 2026"],
        shows: "Wave 2")
    case .breachCorrection:
      try breach()
      try tell()
      try give("breach.false-alarm", on: "U-1", ["why": "The log was another district's."])
      return Play(
        about: "U-1", entry: ["words": "Nobody saw it."],
        says: ["Nobody saw it.", "November 20, 2026"], shows: "L-0001, by post")
    case .websiteBreachNotice:
      try breach()
      return Play(
        about: "U-1", entry: ["words": words], says: ["Globex", words],
        shows: "https://sample.example/breach")
    case .annualNotice:
      try give("district.website", on: "", ["address": "https://sample.example/data/"])
      return Play(
        about: "N-1", entry: ["words": words],
        says: ["https://sample.example/data/", "2026-27", "C.G.S. § 10-234bb(g)(2)", words],
        shows: "5 students and 7 parents and guardians, by the family portal")
    case .requestAcknowledgment:
      try request("review")
      return Play(
        about: "R-1", says: ["N. Zzyzx", "December 17, 2026"],
        shows: "Acknowledged: Fri Nov 20, 2026")
    case .requestGrant:
      try request("review")
      try give("request.verify", on: "R-1", Self.check)
      return Play(
        about: "R-1",
        entry: ["words": "Test questions are not copied.", "why": "C.G.S. § 10-154a"],
        says: ["N. Zzyzx", "The folder", "You can see", "not copied.", "C.G.S. § 10-154a"],
        shows: "granted in part, Fri Nov 20, 2026")
    case .requestDenial:
      try request("correction")
      try give("request.verify", on: "R-1", Self.check)
      return Play(
        about: "R-1", entry: ["why": "Both notes agree."],
        says: ["N. Zzyzx", "Both notes agree.", "ask for a hearing (34 CFR 99.21)"],
        shows: "denied, Fri Nov 20, 2026")
    case .requestHearing:
      try hearing(noticed: false)
      return Play(
        about: "R-1", says: ["November 20, 2026", "Room 2", "W. Larch", "34 CFR 99.20"],
        shows: "Notice given: Fri Nov 20, 2026")
    case .requestDecision:
      try hearing(noticed: true)
      try give(
        "request.decide-hearing", on: "R-1", ["upholds": "no", "reasons": "The notes agree."])
      return Play(
        about: "R-1", says: ["W. Larch", "The folder", "The notes agree.", "a statement"],
        shows: "Told of it: Fri Nov 20, 2026")
    case .toolDecision:
      try give(
        "tool.open",
        [
          "product": "P-1", "requester-name": "N. Zzyzx", "email": "nz@sample.example",
          "received": "2026-11-02",
        ])
      try give(
        "tool.decline", on: "T-1",
        ["reason": "It sells names.", "instead": "The library's own", "on": "2026-11-19"])
      return Play(
        about: "T-1",
        says: ["N. Zzyzx", "Globex Signs", "It is not approved.", "It sells names.", "own"],
        shows: "Told: Fri Nov 20, 2026, L-0001, by post")
    }
  }

  @Test(
    "It says what its case says, and its sending answers the case", arguments: LetterKind.allCases)
  func life(_ kind: LetterKind) throws {
    let play = try play(kind)
    let entry = play.entry.merging(["kind": kind.rawValue, "about": play.about]) { $1 }
    let made = try give("letter.make", entry)
    #expect(made.reference == CaseReference(.letter, 1))
    let text = try casebook.store.letter(made.reference).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in play.says { #expect(text.contains(words), "\(words) in \(text)") }
    // Whoever was not checked yet may be somebody who is not to hear of the child.
    if kind == .requestAcknowledgment { #expect(!text.contains("Robin Zzyzx"), "\(text)") }
    if !play.shows.isEmpty { #expect(try !page(play.about, revealing: true).contains(play.shows)) }
    if kind.isWave {
      try give(
        "letter.told", on: "L-1",
        ["channel": "email", "students": "7", "lists": "", "record": "yes"])
    } else if kind == .annualNotice {
      try give(
        "letter.told-address", on: "L-1",
        ["channel": "portal", "students": "5", "parents": "7", "proof": "A log"])
    } else {
      try give(
        "letter.sent", on: "L-1",
        kind.audience == .everyone
          ? ["channel": "website", "at": "https://sample.example/breach"] : ["channel": "post"])
    }
    let after = try page(play.about, revealing: true)
    #expect(after.contains(play.shows) || play.shows.isEmpty, "\(after)")
    #expect(try casebook.store.check().isEmpty)
  }

  @Test(
    "What names a child is hidden until it is asked for, on every page and in the journal",
    arguments: LetterKind.allCases.filter(\.namesPeople))
  func privacy(_ kind: LetterKind) throws {
    let play = try play(kind)
    let entry = play.entry.merging(["kind": kind.rawValue, "about": play.about]) { $1 }
    let made = try give("letter.make", entry)
    #expect(!made.sentence.contains("Zzyzx"))
    let sent = try give(
      "letter.sent", on: "L-1",
      [
        "channel": "post",
        "to": kind.audience == .person || kind.audience == .staff ? "N. Zzyzx" : "Globex",
      ])
    #expect(!sent.sentence.contains("Zzyzx"))
    #expect(try !page("L-1").contains("Zzyzx"))
    #expect(try page("L-1", revealing: true).contains("Zzyzx"))
    #expect(try !page(play.about).contains("Zzyzx"))
    let letters = try casebook.store.list(
      ListQuery(.letter, limit: 9), today: day("2026-11-20"))
    #expect(!letters.rows.isEmpty && !"\(letters.rows)".contains("Zzyzx"))
    let journal = try casebook.store.journal(JournalQuery(of: nil, limit: 200)).rows
      .map { "\($0)" }.joined()
    #expect(journal.contains("letter.make") && !journal.contains("Zzyzx"))
  }
}
