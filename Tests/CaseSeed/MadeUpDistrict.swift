import CaseDomain

/// The records of a made-up district of any size, the same for the same number each time.
struct MadeUpDistrict {
  let district: District
  let today: CivilDate
  let contractors: Int
  let products: Int

  init(district: District, today: CivilDate, cases: Int) {
    self.district = district
    self.today = today
    contractors = min(2_000, max(5, cases / 20))
    products = contractors * 5 / 2
  }

  private static let first = [
    "Acorn", "Beacon", "Cedar", "Delta", "Ember", "Falcon", "Garnet", "Harbor", "Indigo", "Juniper",
    "Kestrel", "Lantern", "Maple", "Nimbus", "Orchard", "Pebble", "Quarry", "River", "Summit",
    "Timber", "Umber", "Violet", "Willow", "Yarrow", "Zephyr",
  ]
  private static let second = [
    "Learning", "Reading", "Math", "Classroom", "Schools", "Library", "Science", "Writing", "Quiz",
    "Music", "Portal", "Tutor", "Campus", "Studio", "Lab",
  ]

  /// A number that looks like chance and is not.
  private func chance(_ number: Int, _ salt: Int, below limit: Int) -> Int {
    var value = UInt64(truncatingIfNeeded: number &* 31 &+ salt &* 1_000_003)
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }

  func contractor(_ number: Int) -> Contractor {
    let words = Self.first.count * Self.second.count
    let name = Self.first[number % 25] + " " + Self.second[number / 25 % 15]
    var contractor = Contractor(
      name: number <= words ? name : "\(name) \(number / words + 1)")
    (contractor.number, contractor.revision) = (number, 1)
    contractor.kinds = [.operator]
    contractor.contact = "Privacy office"
    contractor.email = "privacy\(number)@vendor.example"
    return contractor
  }

  func product(_ number: Int) -> Product {
    let owner = (number - 1) % contractors + 1
    var product = Product(
      name: "\(Self.second[number % 15]) \(Self.first[number / 15 % 25]) \(number)",
      contractor: Mention(owner, contractor(owner).name))
    (product.number, product.revision) = (number, 1)
    product.category = "classroom"
    product.grades = "K-12"
    return product
  }

  /// Three of four contracts have ended with everything done; the rest are on their way.
  func contract(_ number: Int) -> Contract {
    let product = product(chance(number, 1, below: products) + 1)
    let over = number % 4 != 0
    let age = over ? 500 + chance(number, 2, below: 3_000) : chance(number, 2, below: 360)
    let signed = today.adding(days: -age)
    let days = district.profile.required.prefix(over ? 11 : chance(number, 3, below: 12))
    var contract = Contract(
      contractor: product.contractor, products: [Mention(product.number, product.name)])
    (contract.number, contract.revision) = (number, 1)
    contract.terms.purposes = [.educationalSoftware]
    contract.terms.description = "For use in class."
    contract.terms.classes = [.studentInformation]
    contract.terms.elements = [.name, .emailAddress]
    contract.terms.deletionDays = 30
    contract.signedOn = number % 16 == 0 ? nil : signed
    contract.term = .ends(signed.adding(days: 364))
    for provision in days {
      let kind: FindingKind =
        chance(number, 10 + provision.number, below: 90) == 0 ? .missing : .present
      contract.findings[provision] = Finding(kind, page: "2", on: signed)
    }
    if number % 5 != 0 {
      contract.postings = [
        Posting(
          on: signed.adding(days: 2), address: "https://district.example/privacy/\(number)",
          shows: Set(NoticeContent.allCases))
      ]
    }
    if over {
      contract.endConfirmation = EndConfirmation(
        on: signed.adding(days: 380), from: "Privacy office", studentAccountsKept: false)
    }
    return contract
  }

  func exemption(_ number: Int) -> Exemption {
    let product = product(chance(number, 4, below: products) + 1)
    let drawnUp = today.adding(days: -chance(number, 5, below: 1_500))
    var exemption = Exemption(
      student: Student(code: String(10_000 + chance(number, 6, below: 90_000))),
      product: Mention(product.number, product.name), contractor: product.contractor,
      plan: number % 2 == 0 ? .iep : .section504, drawnUpOn: drawnUp)
    (exemption.number, exemption.revision) = (number, 1)
    exemption.uniqueAndNecessary = "Named in the plan."
    exemption.unableToComply = "Signs no contract."
    exemption.reviewOn = number % 3 == 0 ? nil : drawnUp.adding(days: 365)
    exemption.efforts = [
      ContractEffort(on: drawnUp, whom: "Sales", how: "e-mail", reply: "They decline.")
    ]
    if number % 3 == 0 {
      exemption.end = ExemptionEnd(.ended, on: drawnUp.adding(days: 200), reason: "Left.")
    }
    return exemption
  }

  func deletion(_ number: Int) -> DeletionRequest {
    let received = today.adding(days: -chance(number, 7, below: 1_500))
    let owner = contractor(chance(number, 8, below: contractors) + 1)
    let over = number % 5 != 0
    var request = DeletionRequest(
      requester: number % 3 == 0 ? .guardian : .parent, receivedOn: received,
      scope: .students([Student(code: String(10_000 + chance(number, 9, below: 90_000)))]),
      data: "Everything", legs: [Leg(contractor: Mention(owner.number, owner.name))])
    (request.number, request.revision) = (number, 1)
    request.legs[0].contractDays = 30
    guard over else { return request }
    request.rightCheck = RightCheck(on: received, how: "On file", holds: true)
    request.safeguards = Safeguards(
      onlyCopy: false, onlyCopyRemark: "", accessRequestOpen: false, accessRemark: "",
      on: received)
    request.legs[0].state = .confirmed
    request.legs[0].sentOn = received.adding(days: 1)
    request.legs[0].answeredOn = received.adding(days: 20)
    request.legs[0].timesAsked = 1
    request.close = DeletionClose(.answered, on: received.adding(days: 21), how: "By letter")
    return request
  }

  func breach(_ number: Int) -> Breach {
    let product = product(chance(number, 11, below: products) + 1)
    let received = today.adding(days: -chance(number, 12, below: 1_500))
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
        notice: 1, sentOn: received.adding(days: 1), channel: .email, why: "", students: affected,
        proof: "Log", bounced: 0, secondAttempt: "")
    ]
    breach.postings = [
      BreachPosting(
        on: received.adding(days: 2), address: "https://district.example/breach/\(number)")
    ]
    breach.closings = [
      BreachClosing(on: received.adding(days: 40), remark: "", reopenedWhy: "")
    ]
    return breach
  }
}
