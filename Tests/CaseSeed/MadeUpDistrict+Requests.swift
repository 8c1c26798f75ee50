import CaseDomain

extension MadeUpDistrict {
  private static let kinds: [RequestKind] = [
    .review, .review, .review, .correction, .directory, .evidence, .transfer, .transfer,
  ]

  /// Six of seven are closed; the others were received of late and stand at every step.
  func request(_ number: Int) -> RecordRequest {
    let isOver = number % 7 != 0
    let received =
      isOver ? past(number, 30, within: 1_400, before: 100) : past(number, 30, within: 100)
    var request = begun(number, on: received)
    let step = isOver ? 3 : number / 7 % 3
    if step > 0 { check(&request) }
    let answered = day(3 + chance(number, 31, below: 60), after: received)
    if step > 1 { answer(&request, on: answered) }
    guard isOver else { return request }
    let isDenied = request.answer?.outcome == .denied
    if !isDenied { carryOut(&request, on: answered) }
    request.close = RequestClose(
      kind: .done, on: answered.adding(days: 2), how: isDenied ? "Denied" : "All was given")
    return request
  }

  private func begun(_ number: Int, on received: CivilDate) -> RecordRequest {
    let kind = Self.kinds[number % Self.kinds.count]
    let capacity: RequestCapacity =
      switch kind {
      case .transfer: .school
      case .directory: .other
      default: number % 3 == 0 ? .guardian : .parent
      }
    var request = RecordRequest(
      kind, by: capacity, receivedOn: received, records: "The cumulative record")
    (request.number, request.revision) = (number, 1)
    switch kind {
    case .directory: request.group = "The class of \(received.year)"
    case .evidence:
      let exemption = exemption(chance(number, 32, below: exemptions) + 1)
      request.exemption = Mention(exemption.number, exemption.title)
      request.student = exemption.student
    case .transfer:
      request.student = student(number, 33)
      request.direction = number % 2 == 0 ? .receiving : .sending
    case .review, .correction:
      request.student = student(number, 33)
      request.isSpecialEducation = kind == .review && number % 5 == 0
      if number % 3 == 0 {
        let product = productUnderContract(number, 34)
        request.product = Mention(product.number, product.name)
        request.legs = [RequestLeg(contractor: product.contractor)]
      }
    }
    return request
  }

  private func check(_ request: inout RecordRequest) {
    let day = day(1, after: request.receivedOn)
    request.acknowledgedOn = day
    if request.kind == .directory {
      request.directory = DirectoryCheck(
        on: day, by: "R. Alder", isForSchool: true, reason: "A yearbook", optOutsOn: day,
        leftOut: 4, asksNames: false, consent: "")
    } else if request.kind != .transfer {
      request.check = RequestCheck(
        on: day, identity: "A license", how: "The register", barred: false, holds: true)
    }
    if request.direction == .receiving { request.notifiedOn = day }
  }

  /// One of ten is denied, one of ten granted in part.
  private func answer(_ request: inout RecordRequest, on day: CivilDate) {
    guard request.kind != .transfer else { return }
    var answer = RequestAnswer(outcome: .granted, on: day, how: "By letter")
    switch chance(request.number, 35, below: 10) {
    case 0:
      (answer.outcome, answer.ground) = (.denied, "The policy")
      answer.reason = "The record is right as it is."
    case 1: (answer.outcome, answer.withheld) = (.grantedInPart, "What names other children")
    default: break
    }
    request.answer = answer
  }

  private func carryOut(_ request: inout RecordRequest, on day: CivilDate) {
    switch request.kind {
    case .correction:
      request.amendment = AmendedRecord(on: day, toldOn: day, what: "The address")
    case .transfer where request.direction == .receiving: request.arrivedOn = day
    case .review, .directory, .evidence, .transfer:
      request.disclosures = [
        RecordDisclosure(
          on: day.adding(days: 1), to: "Whoever asked", form: .copied, what: request.records,
          interest: "Own child")
      ]
    }
    for index in request.legs.indices { request.legs[index].toldOn = day.adding(days: 1) }
  }
}
