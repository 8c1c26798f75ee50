import CaseDomain

extension MadeUpDistrict {
  private static let first = [
    "Acorn", "Beacon", "Cedar", "Delta", "Ember", "Falcon", "Garnet", "Harbor", "Indigo", "Juniper",
    "Kestrel", "Lantern", "Maple", "Nimbus", "Orchard", "Pebble", "Quarry", "River", "Summit",
    "Timber", "Umber", "Violet", "Willow", "Yarrow", "Zephyr",
  ]
  private static let second = [
    "Learning", "Reading", "Math", "Classroom", "Schools", "Library", "Science", "Writing", "Quiz",
    "Music", "Portal", "Tutor", "Campus", "Studio", "Lab",
  ]

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

  func owner(of product: Int) -> Mention {
    let number = (product - 1) % contractors + 1
    return Mention(number, contractor(number).name)
  }

  func product(_ number: Int) -> Product {
    var product = Product(
      name: "\(Self.second[number % 15]) \(Self.first[number / 15 % 25]) \(number)",
      contractor: owner(of: number))
    (product.number, product.revision) = (number, 1)
    product.category = "classroom"
    product.grades = "K-12"
    product.applicability = [applicability(number)].compactMap(\.self)
    return product
  }

  /// Of eight products one is unable to comply and one nobody looked at; most need a contract.
  private func applicability(_ number: Int) -> Applicability? {
    let day = past(number, 22, within: 700)
    var look = Applicability(
      hasStudentData: true, isOperator: true, isConsultant: false, isForAnybody: false,
      by: "R. Alder", on: day, why: "Its terms.", again: day.adding(days: 365))
    switch number % 8 {
    case 0: look.isUnable = true
    case 1: return nil
    case 2: look.hasStudentData = false
    case 3: look.isOperator = nil
    default: break
    }
    return look
  }

  /// One of the products that are under contract: two of eight never are.
  func productUnderContract(_ number: Int, _ salt: Int) -> Product {
    let any = chance(number, salt, below: products) + 1
    return product([0, 7].contains(any % 8) ? any - 2 : any)
  }
}
