import CaseDomain

/// Exemptions at each point of their life, for student 4471 and Reading Wand.
enum ExemptionCases {
  static let reference = CaseReference(.exemption, 7)

  /// Just opened on September 1, 2026, with both statements.
  static func opened(_ plan: PlanKind = .iep) throws -> Exemption {
    Exemption(
      number: 7, revision: 1, student: Student(code: "4471", name: "Ada Pupil"),
      product: Tag(1, "Reading Wand"), contractor: Tag(1, "Acme"), plan: plan,
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
        .met, reason: "reviewed", evidence: "file page 3", on: day)
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
    return [
      ("opened", try opened()), ("unsigned", unsigned), ("in effect", try complete()),
      ("504 in effect", try complete(.section504)), ("evidence asked", asked),
      ("evidence given", answered), ("withdrawn", withdrawn), ("ended", ended),
    ]
  }

  /// One command of every verb, on a day or dated with it, with `text` wherever text is free.
  static func commands(
    on day: CivilDate, text: String = "words"
  ) throws -> [ExemptionCommand] {
    let entry = ExemptionEntry(
      student: Student(code: "4471", name: text), product: CaseReference(.product, 1),
      plan: .section504, uniqueAndNecessary: text, unableToComply: text,
      drawnUpOn: try Bench.day("2026-08-31"))
    return [
      .open(entry), .change(reference, entry),
      .answer(
        reference, .federalLaw,
        ConditionFinding(.notMet, reason: text, evidence: text, on: day)),
      .effort(reference, ContractEffort(on: day, whom: text, how: text, reply: text)),
      .search(reference, EquivalentSearch(on: day, tried: text, failure: text)),
      .sign(reference, signature(.legalGuardian, text, day), scan: "/tmp/\(text).pdf"),
      .withdraw(reference, ExemptionEnd(.withdrawn, on: day, by: text, reason: text)),
      .end(reference, ExemptionEnd(.ended, on: day, reason: text)),
      .review(reference, on: day, next: nil),
      .requestEvidence(reference, EvidenceRequest(receivedOn: day, from: text)),
      .handOverEvidence(reference, request: 1, on: day, what: text),
      .attach(reference, path: "/tmp/\(text).pdf", role: text),
      .note(reference, text),
    ]
  }
}
