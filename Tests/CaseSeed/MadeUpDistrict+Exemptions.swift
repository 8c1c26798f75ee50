import CaseDomain

extension MadeUpDistrict {
  /// One of three has ended, one has all that the law asks, and one is not signed yet.
  func exemption(_ number: Int) -> Exemption {
    let any = chance(number, 4, below: products) + 1
    // Half of them are for what is unable to comply.
    let product = product(number % 2 == 0 ? any : max(8, any / 8 * 8))
    let drawnUp = past(number, 5, within: 1_500)
    var exemption = Exemption(
      student: student(number, 6), product: Mention(product.number, product.name),
      contractor: product.contractor, plan: number % 4 < 2 ? .iep : .section504, drawnUpOn: drawnUp)
    (exemption.number, exemption.revision) = (number, 1)
    exemption.uniqueAndNecessary = "Named in the plan."
    exemption.unableToComply = "Signs no contract."
    exemption.reviewOn = number % 3 == 0 ? nil : drawnUp.adding(days: 365)
    exemption.efforts = [
      ContractEffort(on: drawnUp, whom: "Sales", how: "e-mail", reply: "They decline.")
    ]
    guard number % 3 != 1 else { return exemption }
    exemption.searches = [
      EquivalentSearch(on: drawnUp, tried: "Another app", failure: "It reads nothing aloud.")
    ]
    for condition in [Condition.federalLaw, .effort, .operatorDuties] {
      exemption.conditions[condition] = ConditionFinding(
        answer: .met, reason: "Looked at.", evidence: "Its terms", on: drawnUp)
    }
    exemption.signatures = [SignerRole.parent, .teamMember].map { role in
      Signature(
        role: role, name: role.label, on: day(5, after: drawnUp), method: .ink,
        acknowledges: true, authorizes: true)
    }
    if number % 3 == 0 {
      exemption.end = ExemptionEnd(.ended, on: day(200, after: drawnUp), reason: "Left.")
    }
    return exemption
  }
}
