import CaseDomain

extension MadeUpDistrict {
  /// Four of five are closed; of the others half were sent to the contractor.
  func deletion(_ number: Int) -> DeletionRequest {
    let isOver = number % 5 != 0
    let received =
      isOver ? past(number, 7, within: 1_400, before: 100) : past(number, 7, within: 100)
    let owner = contractor(chance(number, 8, below: contractors) + 1)
    var request = DeletionRequest(
      requester: number % 3 == 0 ? .guardian : .parent, receivedOn: received,
      scope: .students([student(number, 9)]), data: "Everything",
      legs: [Leg(contractor: Mention(owner.number, owner.name))])
    (request.number, request.revision) = (number, 1)
    request.legs[0].contractDays = 30
    guard number % 10 != 0 else { return request }
    request.rightCheck = RightCheck(on: received, how: "On file", holds: true)
    request.safeguards = Safeguards(
      onlyCopy: false, onlyCopyRemark: "", accessRequestOpen: false, accessRemark: "",
      on: received)
    request.legs[0].state = .sent
    request.legs[0].sentOn = day(1, after: received)
    request.legs[0].timesAsked = 1
    guard isOver else { return request }
    let days = 5 + chance(number, 23, below: 40)
    request.legs[0].state = .confirmed
    request.legs[0].answeredOn = received.adding(days: days)
    request.close = DeletionClose(
      .answered, on: received.adding(days: days + 1), how: "By letter")
    return request
  }
}
