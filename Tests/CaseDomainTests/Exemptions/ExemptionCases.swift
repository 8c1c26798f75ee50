import Testing

@testable import CaseDomain

/// Exemptions at each point of their life, for student 4471 and Reading Wand.
enum ExemptionCases {
  /// Just opened on September 1, 2026, with both statements.
  static func opened(_ plan: PlanKind = .iep) throws -> Exemption {
    Exemption(
      number: 7, revision: 1, student: Student(code: "4471", name: "Ada Pupil"),
      product: Mention(1, "Reading Wand"), contractor: Mention(1, "Acme"), plan: plan,
      uniqueAndNecessary: "The plan names eye tracking.",
      unableToComply: "The maker signs no contract.", drawnUpOn: try Bench.day("2026-09-01"))
  }

  /// With everything the statute asks.
  static func complete(_ plan: PlanKind = .iep) throws -> Exemption {
    var exemption = try opened(plan)
    let day = try Bench.day("2026-09-10")
    exemption.efforts = [
      ContractEffort(on: day, whom: "sales desk", how: "e-mail", reply: "declined")
    ]
    exemption.searches = [EquivalentSearch(on: day, tried: "Page Pal", failure: "no eye tracking")]
    for condition in [Condition.federalLaw, .effort, .operatorDuties] {
      exemption.conditions[condition] = ConditionFinding(
        answer: .met, reason: "reviewed", evidence: "file page 3", on: day)
    }
    exemption.signatures = [signature(.parent, "Bea Pupil", day)]
    if plan == .iep { exemption.signatures.append(signature(.teamMember, "Cy Teacher", day)) }
    return exemption
  }

  static func signature(
    _ role: SignerRole, _ name: String, _ day: CivilDate, acknowledges: Bool = true,
    authorizes: Bool = true
  ) -> Signature {
    Signature(
      role: role, name: name, on: day, method: .ink, acknowledges: acknowledges,
      authorizes: authorizes)
  }

  /// Every state a table of transitions goes through, by name.
  static func states() throws -> [(name: String, record: Exemption)] {
    let day = try Bench.day("2026-10-01")
    var unsigned = try complete()
    unsigned.signatures = []
    var asked = try complete()
    asked.evidenceRequests = [EvidenceRequest(receivedOn: day, from: "Bea Pupil")]
    var answered = asked
    answered.evidenceRequests[0].handedOverOn = day
    var withdrawn = asked
    withdrawn.end = ExemptionEnd(.withdrawn, on: day, by: "Bea Pupil", reason: "moved")
    var ended = try complete(.section504)
    ended.end = ExemptionEnd(.ended, on: day, reason: "contract signed")
    var usedEarly = try complete()
    usedEarly.firstUse = FirstUse(on: try Bench.day("2026-09-05"))
    var early = usedEarly
    early.firstUse?.answeredOn = day
    early.firstUse?.answer = "told the parent"
    var worded = try complete()
    worded.earlierStatements = [worded.wording]
    (worded.unableToComply, worded.wordedOn) = ("It signs in part.", day)
    var covered = try complete()
    covered.contracts = try [contract(signed: day)]
    var alone = try complete(.section504)
    alone.signatures.append(signature(.parent, "Di Guardian", alone.signatures[0].on))
    alone.signatures[0].withdrawal = SignatureWithdrawal(on: day, reason: "moved")
    return [
      ("used early", usedEarly), ("early use answered", early), ("worded anew", worded),
      ("under contract", covered), ("one parent withdrew", alone),
      ("opened", try opened()), ("unsigned", unsigned), ("in effect", try complete()),
      ("504 in effect", try complete(.section504)), ("evidence asked", asked),
      ("evidence given", answered), ("withdrawn", withdrawn), ("ended", ended),
    ]
  }

  /// A contract for the product.
  static func contract(signed day: CivilDate, ends: CivilDate? = nil) throws -> CoveringContract {
    var contract = Contract(
      contractor: Mention(1, "Acme"), products: [Mention(1, "Reading Wand")])
    contract.number = 3
    contract.signedOn = day
    contract.term = ends.map { .ends($0) } ?? .noEnd
    return try #require(contract.covering.first)
  }

  /// A signature as it is recorded.
  static func sign(
    _ role: SignerRole, _ name: String, _ day: CivilDate, acknowledges: Bool = true,
    authorizes: Bool = true, scan: String = ""
  ) -> SignExemption {
    SignExemption(
      role: role, name: name, on: day, acknowledges: acknowledges, authorizes: authorizes,
      scan: scan)
  }

  /// What is entered about student 4471 and Reading Wand, with `text` wherever text is free.
  static func entry(text: String = "words") throws -> ExemptionEntry {
    ExemptionEntry(
      students: [Student(code: "4471", name: text)], product: CaseReference(.product, 1),
      plan: .section504, uniqueAndNecessary: text, unableToComply: text,
      drawnUpOn: try Bench.day("2026-08-31"))
  }

  /// One of every act, on a day or dated with it, with `text` wherever text is free.
  static func acts(on day: CivilDate, text: String = "words") throws -> [any Act<Exemption>] {
    let entry = try entry(text: text)
    return [
      OpenExemption(entry: entry), ChangeExemption(entry: entry),
      AnswerCondition(
        condition: .federalLaw, answer: .notMet, reason: text, evidence: text, on: day),
      AddEffort(effort: ContractEffort(on: day, whom: text, how: text, reply: text)),
      AddSearch(search: EquivalentSearch(on: day, tried: text, failure: text)),
      sign(.legalGuardian, text, day, scan: "/tmp/\(text).pdf"),
      RecordFirstUse<Exemption>(on: day), AnswerEarlyUse<Exemption>(on: day, done: text),
      WithdrawExemption(on: day, by: text, reason: text),
      EndExemption(on: day, reason: text), ReviewExemption(on: day),
      RequestEvidence(request: EvidenceRequest(receivedOn: day, from: text)),
      HandOverEvidence(request: 1, on: day, what: text),
      Attach<Exemption>(file: "/tmp/\(text).pdf", role: text), AddNote<Exemption>(text: text),
    ]
  }
}

extension Exemption {
  /// The standing on the day of the tests.
  var standingToday: ExemptionStanding {
    get throws { standing(in: try Bench.district(), on: try Bench.day("2026-11-21")) }
  }

  /// Whether the fourth condition is met.
  var isAgreed: Bool {
    get throws { answer(to: .agreement, in: try Bench.district()) == .met }
  }
}
