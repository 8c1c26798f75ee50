import CaseDomain

extension MadeUpDistrict {
  /// Half of them are closed; of the others some were not asked about and some not answered.
  ///
  /// They are all about the products of a few operators.
  func incident(_ number: Int) -> Incident {
    let product = product(chance(number, 40, below: max(1, products / 20)) + 1)
    let isOver = number % 2 != 0
    let learned =
      isOver ? past(number, 41, within: 1_300, before: 120) : past(number, 41, within: 120)
    var incident = Incident(
      contractor: product.contractor,
      restrictions: [
        Restriction.allCases[chance(number, 42, below: Restriction.allCases.count)]
      ], about: "Advertisements beside the lessons", learnedOn: learned)
    (incident.number, incident.revision) = (number, 1)
    incident.products = [Mention(product.number, product.name)]
    incident.source = "A parent"
    guard number % 6 != 0 else { return incident }
    var asking = Asking(
      on: day(1, after: learned), how: "e-mail", what: "To stop, and to say what was used.",
      answerBy: learned.adding(days: 15))
    if isOver || number % 6 == 2 {
      asking.answeredOn = day(5 + chance(number, 43, below: 30), after: learned)
      asking.answer = "They are gone."
    }
    incident.askings = [asking]
    guard isOver, let answered = asking.answeredOn else { return incident }
    incident.judgment = IncidentJudgment(on: answered, knowing: false, why: "A wrong setting.")
    incident.closings = [
      IncidentClosing(
        on: answered.adding(days: 3), outcome: .stopped, remark: "Looked at again.")
    ]
    return incident
  }
}
