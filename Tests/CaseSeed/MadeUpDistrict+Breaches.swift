import CaseDomain

extension MadeUpDistrict {
  /// Three of four are closed; of the others nobody told the families yet.
  func breach(_ number: Int) -> Breach {
    let product = product(chance(number, 11, below: products) + 1)
    let received = past(number, 12, within: 1_500)
    let affected = 10 + chance(number, 13, below: 3_000)
    var breach = Breach(
      holder: .contractor, contractor: product.contractor, about: "Stolen log-ins")
    (breach.number, breach.revision) = (number, 1)
    breach.products = [Mention(product.number, product.name)]
    breach.discoveries = [
      BreachDiscovery(
        on: received.adding(days: -20), precision: .exact, by: "Privacy office", source: "Notice")
    ]
    breach.notices = [
      BreachNotice(
        receivedOn: received, time: "", from: "Privacy office", channel: "e-mail", brings: "")
    ]
    breach.data.classes = [.studentInformation]
    breach.data.elements = [.name, .emailAddress]
    breach.counts = [
      AffectedCount(kind: .confirmed, students: affected, source: "Their list", on: received)
    ]
    guard number % 4 != 0 else { return breach }
    breach.waves = [
      BreachWave(
        notice: 1, sentOn: day(1, after: received), channel: .email, why: "", students: affected,
        proof: "Log", bounced: 0, secondAttempt: "")
    ]
    breach.postings = [
      BreachPosting(
        on: day(2, after: received), address: "https://district.example/breach/\(number)")
    ]
    breach.closings = [
      BreachClosing(on: day(40, after: received), remark: "", reopenedWhy: "")
    ]
    return breach
  }
}
