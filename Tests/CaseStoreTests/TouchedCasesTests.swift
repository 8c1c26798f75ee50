import CaseTestSupport
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// The policy's page names every case that an open question touched, and no other.
@Suite("Cases that an open question touched")
struct TouchedCasesTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try keep(Contractor(number: 1, revision: 1, name: Samples.contractor.name))
    try keep(Contractor(number: 2, revision: 1, name: "Globex"))
    try keep(Samples.product)
    try keep(
      Product(number: 2, revision: 1, name: "Quiz", contractor: Mention(1, Samples.contractor.name))
    )
  }

  private func keep<Record: StoredRecord>(_ record: Record) throws {
    let district = try District.test()
    try casebook.store.writing { db in _ = try db.keep(record, over: nil, in: district) }
  }

  private func touched(_ question: OpenQuestionID) throws -> [CaseReference] {
    let page = try casebook.store.policy(.questions, today: Moment.testDay.today)
    let heading = "OPEN: \(OpenQuestion.of(question).label.uppercased())"
    return try #require(page.parts.first { $0.heading == heading }).lines.compactMap(\.leads)
  }

  @Test("Contracts: without the addendum, renewed, and signed on another day than in force")
  func contracts() throws {
    try keep(Samples.contract)
    var plain = Contract(number: 2, contractor: Mention(2, "Globex"), products: [])
    plain.signedOn = day("2026-10-01")
    try keep(plain)
    try keep(Contract(number: 3, contractor: Mention(2, "Globex"), products: []))
    var early = Contract(number: 4, contractor: Mention(2, "Globex"), products: [])
    (early.signedOn, early.inForceOn) = (day("2026-10-01"), day("2026-09-01"))
    early.terms.addendum = .included(version: "")
    try keep(early)
    #expect(try touched(.addendum) == [CaseReference(.contract, 2)])
    #expect(try touched(.renewal) == [CaseReference(.contract, 1)])
    #expect(try touched(.executed) == [CaseReference(.contract, 1)])
  }

  @Test("Exemptions by who signed, and who withdrew")
  func exemptions() throws {
    for (index, role) in [SignerRole.parent, .adultStudent, .surrogateParent].enumerated() {
      var exemption = Exemption(
        student: Student(code: "447\(index)"), product: Mention(1, Samples.product.name),
        contractor: Mention(1, Samples.contractor.name), plan: .iep, drawnUpOn: day("2026-09-01"))
      exemption.number = index + 1
      exemption.signatures = [
        Signature(
          role: role, name: "Sam", on: day("2026-09-02"), method: .ink, acknowledges: true,
          authorizes: true,
          withdrawal: role == .parent
            ? SignatureWithdrawal(on: day("2026-09-03"), reason: "Wants paper") : nil)
      ]
      // One parent who signed alone and withdrew raises no question.
      if index == 0 { try keepAlone(exemption) }
      if role == .parent {
        exemption.signatures.append(
          Signature(
            role: .legalGuardian, name: "Kim", on: day("2026-09-02"), method: .ink,
            acknowledges: true, authorizes: true))
      }
      try keep(exemption)
    }
    #expect(try touched(.oneParent) == [CaseReference(.exemption, 1)])
    #expect(try touched(.adultStudent) == [CaseReference(.exemption, 2)])
    #expect(try touched(.surrogateParent) == [CaseReference(.exemption, 3)])
  }

  private func keepAlone(_ exemption: Exemption) throws {
    var alone = exemption
    (alone.number, alone.student) = (9, Student(code: "9999"))
    try keep(alone)
  }

  @Test("Deletions a minor asked for, and breaches by what was released")
  func others() throws {
    for (number, requester) in [(1, RequesterKind.minorStudent), (2, .parent)] {
      var deletion = DeletionRequest(
        requester: requester, receivedOn: day("2026-11-01"), scope: .group("All"), data: "All",
        legs: [])
      deletion.number = number
      try keep(deletion)
    }
    #expect(try touched(.minorRequest) == [CaseReference(.deletion, 1)])

    for number in 1...3 {
      var breach = Breach(number: number, holder: .district, contractor: nil, about: "A laptop")
      breach.data.classes = [.studentInformation]
      breach.data.elements = number == 2 ? [.socialSecurityNumber] : [.name]
      breach.data.directory = number == 1 ? [.name] : []
      breach.data.encrypted = false
      try keep(breach)
    }
    #expect(try touched(.directoryBreach) == [CaseReference(.breach, 1)])
    #expect(try touched(.generalBreachLaw) == [CaseReference(.breach, 2)])
    #expect(try touched(.operatorBreach).isEmpty)
    try keep(
      Breach(
        number: 4, holder: .operatorAlone, contractor: Mention(2, "Globex"), about: "A list"))
    #expect(try touched(.operatorBreach) == [CaseReference(.breach, 4)])
  }

  @Test("Requests for directory information, by whatever policy")
  func directory() throws {
    for (number, kind) in [(1, RequestKind.directory), (2, .correction)] {
      var request = Samples.request
      (request.number, request.kind) = (number, kind)
      try keep(request)
    }
    #expect(try touched(.directoryPolicy) == [CaseReference(.request, 1)])
  }

  @Test("A policy that cannot be read is told, and not taken for one without differences")
  func noStatute() throws {
    let found = #expect(throws: StoreFailure.self) {
      try CaseStore(path: casebook.store.path, readOnly: true)
        .policy(.whole, today: Moment.testDay.today)
    }
    #expect(found?.sentence.hasPrefix("The statute's words") == true)
  }

  @Test("What is due over a day on which the office is closed")
  func closedDays() throws {
    var signed = Contract(number: 1, contractor: Mention(2, "Globex"), products: [])
    signed.signedOn = day("2026-11-19")
    try keep(signed)
    #expect(try touched(.closedDays).isEmpty)
    try casebook.perform(CloseDay(date: day("2026-11-23"), name: "Snow"))
    #expect(try touched(.closedDays) == [CaseReference(.contract, 1)])
  }

  @Test("A casebook without any case touches none, and every question stands on the page")
  func empty() throws {
    for question in OpenQuestionID.allCases { #expect(try touched(question).isEmpty) }
  }
}
