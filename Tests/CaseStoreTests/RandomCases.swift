import CaseTestSupport

@testable import CaseDomain
@testable import CaseStore

/// A repeatable source of chance, so that a failure can be seen again.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64, by Sebastiano Vigna; public domain.
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func one(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  /// A day within some weeks of the tests' day, so that many coincide.
  mutating func near() -> CivilDate {
    Moment.testDay.today.adding(days: Int.random(in: -40...40, using: &self))
  }

  mutating func maybe() -> CivilDate? { one(in: 4) ? nil : near() }
}

/// Many cases of every kind, written straight into a casebook.
struct RandomCases {
  var contractors: [Contractor] = []
  var products: [Product] = []
  var contracts: [Contract] = []
  var exemptions: [Exemption] = []
  var deletions: [DeletionRequest] = []
  var breaches: [Breach] = []
  var notices: [AnnualNotice] = []
  var incidents: [Incident] = []
  var requests: [RecordRequest] = []
  var tools: [ToolRequest] = []
  var letters: [Letter] = []

  init(_ count: Int, seed: UInt64, district: District) {
    var chance = Chance(seed)
    let words = ["Acme", "apple", "Über", "Zeta", "reading", "Reader", "quiz", "Zoom", "éclair"]
    for number in 1...20 {
      contractors.append(
        Contractor(
          number: number, revision: 1, name: "\(chance.pick(words)) \(chance.pick(words))"))
      products.append(
        Product(
          number: number, revision: 1, name: "\(chance.pick(words)) \(number % 3)",
          contractor: Mention(number, contractors[number - 1].name)))
      if chance.one(in: 2) { products[number - 1].applicability = [applicability(&chance)] }
    }
    for number in 1...count {
      contracts.append(contract(number, district, &chance))
      let product = chance.pick(products)
      exemptions.append(exemption(number, for: product, &chance))
      deletions.append(
        DeletionRequest(
          number: number, revision: 1, requester: .parent, receivedOn: chance.near(),
          scope: .group("class \(chance.pick(words)) of \(number % 7)"), data: "all", legs: []))
      breaches.append(breach(number, of: chance.pick(products), words, &chance))
      letters.append(letter(number, &chance))
      notices.append(notice(number, &chance))
      incidents.append(incident(number, of: chance.pick(products), words, &chance))
    }
    for index in contracts.indices {
      contracts[index].incidents = incidents.filter { incident in
        incident.contractor == contracts[index].contractor
          && (incident.products.isEmpty
            || !Set(incident.products).isDisjoint(with: contracts[index].products))
      }.map { IncidentOnRecord(number: $0.number, title: $0.title, standing: $0.standing.label) }
    }
    var other = Chance(seed &+ 1)
    requests = (1...count).map { request($0, &other) }
    var third = Chance(seed &+ 2)
    tools = (1...count).map { tool($0, words, &third) }
    for index in exemptions.indices {
      let product = exemptions[index].product.number
      exemptions[index].contracts = contracts.filter { contract in
        contract.products.contains { $0.number == product }
      }.flatMap(\.covering).sorted { $0.from < $1.from }
    }
  }

  private func applicability(_ chance: inout Chance) -> Applicability {
    Applicability(
      hasStudentData: chance.pick([nil, true, false]), isOperator: chance.pick([nil, true, false]),
      isConsultant: chance.pick([nil, false]), isUnable: chance.pick([nil, true]), by: "Pat",
      on: day("2026-01-05"), again: chance.maybe())
  }

  /// The half of them with everything the law asks, on days of their own.
  private func exemption(_ number: Int, for product: Product, _ chance: inout Chance) -> Exemption {
    var exemption = Exemption(
      number: number, revision: 1,
      student: Student(code: String(Int.random(in: 1...90, using: &chance))),
      product: Mention(product.number, product.name), contractor: product.contractor,
      plan: .iep, drawnUpOn: day("2026-01-01"), reviewOn: chance.maybe())
    guard chance.one(in: 2) else { return exemption }
    (exemption.uniqueAndNecessary, exemption.unableToComply) = ("The plan.", "It signs nothing.")
    exemption.efforts = [
      ContractEffort(on: day("2026-01-02"), whom: "Sales", how: "e-mail", reply: "")
    ]
    exemption.searches = [EquivalentSearch(on: day("2026-01-02"), tried: "Globex", failure: "No.")]
    for condition in [Condition.federalLaw, .effort, .operatorDuties] {
      exemption.conditions[condition] = ConditionFinding(
        answer: .met, reason: "Seen.", evidence: "", on: day("2026-01-03"))
    }
    exemption.signatures = [SignerRole.parent, .teamMember].map {
      Signature(
        role: $0, name: "\($0)", on: chance.near(), method: .ink, acknowledges: true,
        authorizes: true)
    }
    if chance.one(in: 3) {
      exemption.end = ExemptionEnd(
        chance.one(in: 2) ? .ended : .withdrawn, on: chance.near(), reason: "")
    }
    return exemption
  }

  private func contract(_ number: Int, _ district: District, _ chance: inout Chance) -> Contract {
    let product = chance.pick(products)
    var contract = Contract(
      number: number, revision: 1, contractor: product.contractor,
      products: [Mention(product.number, product.name)], signedOn: chance.maybe())
    contract.term = chance.maybe().map { .ends($0) } ?? .noEnd
    if !chance.one(in: 3) {
      for provision in district.profile.required {
        let kind: FindingKind = chance.one(in: 12) ? .missing : .present
        contract.findings[provision] = Finding(kind, on: day("2026-01-01"))
      }
      let missing = contract.provisions(.missing, in: district)
      if !missing.isEmpty, !chance.one(in: 3) {
        contract.notices = [
          NoticeToAmend(
            sentOn: day("2026-01-01"), how: "", cureBy: chance.near(), why: "",
            points: missing.map(Deficiency.missing))
        ]
        if chance.one(in: 3) {
          contract.determinations = [
            Determination(on: chance.near(), by: "the board", why: "", setAsideWhy: "")
          ]
        }
      }
    }
    happen(to: &contract, &chance)
    return contract
  }

  private func breach(
    _ number: Int, of product: Product, _ words: [String], _ chance: inout Chance
  ) -> Breach {
    var breach = Breach(
      holder: chance.pick([.contractor, .contractor, .operatorAlone]),
      contractor: product.contractor, about: "lost \(chance.pick(words))")
    (breach.number, breach.revision) = (number, 1)
    if chance.one(in: 2) {
      breach.discoveries = [
        BreachDiscovery(on: chance.near(), precision: .exact, by: "Sales", source: "")
      ]
    }
    if !chance.one(in: 4) {
      breach.notices = [
        BreachNotice(receivedOn: chance.near(), time: "", from: "", channel: "", brings: "")
      ]
    }
    if chance.one(in: 2) {
      breach.counts = [
        AffectedCount(kind: .confirmed, students: 5, source: "A list", on: day("2026-11-01"))
      ]
      breach.waves = [
        BreachWave(
          notice: breach.notices.isEmpty ? nil : 1, sentOn: chance.near(), channel: .email, why: "",
          students: chance.pick([3, 5]), proof: "", bounced: chance.pick([0, 2]), secondAttempt: "")
      ]
      breach.lists = [
        AffectedList(
          receivedOn: day("2026-11-01"), source: "A list", rows: 5, students: 5, listedBefore: 0,
          withoutCode: 0, withEmail: 4, adults: nil, wave: 1)
      ]
    }
    if chance.one(in: 3) {
      breach.postings = [BreachPosting(on: chance.near(), address: "https://district.example/b")]
      breach.postingEvents = events(&chance)
    }
    if chance.one(in: 8) {
      breach.falseAlarm = FalseAlarm(on: chance.near(), why: "A test.", correctedHow: "")
    }
    return breach
  }

  private func notice(_ number: Int, _ chance: inout Chance) -> AnnualNotice {
    // Every school year has one notice; the seed has more of them than there were.
    var notice = AnnualNotice(of: StateSchoolYear(beginningIn: 1800 + number * 7 % 4_000))
    (notice.number, notice.revision) = (number, 1)
    if chance.one(in: 2) {
      notice.tellings = [
        AnnualTelling(
          on: chance.near(), channel: chance.pick([.email, .paper]),
          address: "https://district.example/data", students: chance.pick([0, 80]),
          parents: chance.pick([90, 120]))
      ]
    }
    if chance.one(in: 5) {
      notice.closing = NoticeClosing(on: chance.near(), why: "The list was lost.")
    }
    return notice
  }

  private func incident(
    _ number: Int, of product: Product, _ words: [String], _ chance: inout Chance
  ) -> Incident {
    var incident = Incident(
      contractor: product.contractor, restrictions: [chance.pick(Restriction.allCases)],
      about: "lists sold to \(chance.pick(words))", learnedOn: chance.near())
    (incident.number, incident.revision) = (number, 1)
    if chance.one(in: 2) { incident.products = [Mention(product.number, product.name)] }
    if chance.one(in: 2) {
      incident.askings = [
        Asking(
          on: day("2026-11-01"), how: "letter", what: "To stop.", answerBy: chance.maybe(),
          answeredOn: chance.one(in: 2) ? day("2026-11-02") : nil)
      ]
    }
    if chance.one(in: 3) {
      incident.closings = [IncidentClosing(on: chance.near(), outcome: .stopped, remark: "Seen.")]
    }
    return incident
  }

  /// Of every kind, at every step; the children are others than those of exemptions.
  private func request(_ number: Int, _ chance: inout Chance) -> RecordRequest {
    let kind = chance.pick(RequestKind.allCases)
    var request = RecordRequest(
      kind, by: kind == .transfer ? .school : chance.pick([.parent, .guardian, .student]),
      receivedOn: chance.near(), records: "The folder")
    (request.number, request.revision) = (number, 1)
    if kind == .directory {
      request.group = "class \(number % 9)"
    } else {
      request.student = Student(code: String(Int.random(in: 100...190, using: &chance)))
    }
    request.isSpecialEducation = kind == .review && chance.one(in: 3)
    if request.isSpecialEducation, chance.one(in: 2) { request.copyAskedOn = chance.near() }
    if kind == .transfer { request.direction = chance.pick([.sending, .receiving]) }
    let product = chance.pick(products)
    if kind != .directory, chance.one(in: 2) {
      request.product = Mention(product.number, product.name)
      request.legs = [RequestLeg(contractor: product.contractor)]
      request.legs[0].toldOn = chance.maybe()
    }
    if chance.one(in: 2) {
      request.check = RequestCheck(
        on: chance.near(), identity: "A license", how: "The register", barred: false, holds: true)
    }
    if kind != .transfer, chance.one(in: 2) {
      request.answer = RequestAnswer(
        outcome: chance.pick(RequestAnswer.Outcome.allCases), on: chance.near(), how: "A letter")
    }
    if kind == .correction, chance.one(in: 4) {
      request.pauses = [Pause(from: chance.near(), reason: "A question")]
    }
    if chance.one(in: 3) {
      request.disclosures = [
        RecordDisclosure(
          on: chance.near(), to: "Sam", form: chance.pick(RecordDisclosure.Form.allCases),
          what: "The folder", interest: "own child")
      ]
    }
    if chance.one(in: 5) {
      request.close = RequestClose(
        kind: chance.pick(RequestClose.Kind.allCases), on: chance.near(), how: "")
    }
    return request
  }

  /// Only what is settled is about a product on file, so that nothing has to follow from other cases.
  private func tool(_ number: Int, _ words: [String], _ chance: inout Chance) -> ToolRequest {
    var tool = ToolRequest(for: "tool \(chance.pick(words))", receivedOn: chance.near())
    (tool.number, tool.revision, tool.role) = (number, 1, chance.pick(["teacher", "coach"]))
    guard !chance.one(in: 3) else { return tool }
    let outcome = chance.pick(ToolOutcome.allCases)
    tool.decisions = [
      ToolDecision(outcome, on: chance.near(), by: "Pat", toldOn: chance.maybe())
    ]
    if !tool.isOpen, chance.one(in: 2) {
      let product = chance.pick(products)
      tool.product = Mention(product.number, product.name)
    }
    return tool
  }

  private func letter(_ number: Int, _ chance: inout Chance) -> Letter {
    var entry = LetterEntry()
    entry.dated = chance.near()
    var letter = Letter(.noticeToAmend, in: .english, entry)
    (letter.number, letter.revision) = (number, 1)
    let contract = contracts[number - 1]
    letter.contract = Mention(number, contract.title)
    if chance.one(in: 2) {
      letter.sending = LetterSending(on: chance.near(), channel: .post, to: "", proof: "")
    } else if chance.one(in: 3) {
      letter.setAside = LetterSetAside(on: chance.near(), why: "Another was made.")
    }
    return letter
  }

  /// What a contract meets after its review.
  private func happen(to contract: inout Contract, _ chance: inout Chance) {
    guard contract.signedOn != nil else { return }
    if chance.one(in: 3) { contract.firstUse = FirstUse(on: chance.near()) }
    if chance.one(in: 3) {
      contract.postings = [
        Posting(
          on: chance.near(), address: "https://district.example/\(contract.number)",
          shows: chance.one(in: 3) ? [.data] : Set(NoticeContent.allCases),
          changes: chance.one(in: 2) ? nil : [])
      ]
    }
    if !contract.postings.isEmpty {
      contract.postingEvents = events(&chance)
      if chance.one(in: 3) { contract.postings[0].sha256 = String(repeating: "a", count: 64) }
    }
    if chance.one(in: 4) {
      contract.amendments = [
        Amendment(signedOn: chance.near(), summary: "More schools.", points: [])
      ]
    }
    if chance.one(in: 5) {
      contract.conflicts = [
        ConflictingClause(
          chance.pick(ContractPoint.allCases), says: "Otherwise.", foundOn: day("2026-01-02"))
      ]
    }
    if !contract.determinations.isEmpty, chance.one(in: 2) {
      contract.voidSteps = [VoidStep(kind: .tellSchools, on: chance.near(), how: "Mail.")]
    }
    if chance.one(in: 6) {
      contract.baseAgreement = BaseAgreement(
        kind: .consortium, maker: "The shore schools", endsOn: chance.maybe())
    }
    if chance.one(in: 6) {
      contract.renewals = [Renewal(on: chance.near(), term: .noEnd)]
    }
  }

  /// What happened to an entry of the website, mostly nothing.
  private func events(_ chance: inout Chance) -> [PostingEvent] {
    guard chance.one(in: 2) else { return [] }
    return [PostingEvent(chance.pick(PostingEvent.Kind.allCases), on: chance.near(), why: "Seen.")]
  }

  /// Writes every record as it is.
  func write(to store: CaseStore, in district: District) throws {
    try store.writing { db in
      func keep(_ records: [some StoredRecord]) throws {
        for record in records {
          _ = try db.keep(record, over: nil, in: district)
          try db.count(1, in: type(of: record).area)
        }
      }
      try keep(contractors)
      try keep(products)
      try keep(contracts)
      try keep(exemptions)
      try keep(deletions)
      try keep(breaches)
      try keep(notices)
      try keep(incidents)
      try keep(requests)
      try keep(tools)
      try keep(letters)
    }
  }
}
