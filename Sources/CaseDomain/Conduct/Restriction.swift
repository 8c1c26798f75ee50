/// A restriction on the use of student data, as the statute has it.
public enum Restriction: String, FieldChoice, Codable {
  /// § 10-234cc(b)(1)(A).
  case advertisingHere = "advertising-here"
  /// § 10-234cc(b)(1)(B).
  case advertisingElsewhere = "advertising-elsewhere"
  /// § 10-234cc(b)(2).
  case otherPurposes = "other-purposes"
  /// § 10-234cc(b)(3).
  case sale
  /// § 10-234cc(b)(4).
  case disclosure
  /// § 10-234bb(d)(1).
  case beyondContract = "beyond-contract"
  /// § 10-234bb(d)(2).
  case contractAdvertising = "contract-advertising"

  /// What it is called.
  public var label: String {
    switch self {
    case .advertisingHere: "targeted advertising on its own product"
    case .advertisingElsewhere: "targeted advertising elsewhere"
    case .otherPurposes: "other than school purposes"
    case .sale: "sale, rent or trade"
    case .disclosure: "disclosure"
    case .beyondContract: "use beyond the contract"
    case .contractAdvertising: "targeted advertising by a contractor"
    }
  }

  /// What the statute says, in our words.
  public var hint: String {
    switch self {
    case .advertisingHere: "An operator may not show targeted advertising on its own product."
    case .advertisingElsewhere:
      "An operator may not show targeted advertising elsewhere that rests on what it gained through "
        + "school use."
    case .otherPurposes:
      "An operator may not collect, store and use student data or persistent identifiers but for school purposes."
    case .sale:
      "An operator may not sell, rent or trade student data, but in a merger or an acquisition whose successor "
        + "stays bound."
    case .disclosure:
      "An operator may not disclose student data outside the six exceptions (A) to (F)."
    case .beyondContract:
      "A contractor may not use student data for what the contract does not allow."
    case .contractAdvertising:
      "A contractor may not use what identifies a student for targeted advertising."
    }
  }

  /// Where the statute has it.
  public var citation: Citation {
    switch self {
    case .advertisingHere: .statute("10-234cc", "(b)(1)(A)")
    case .advertisingElsewhere: .statute("10-234cc", "(b)(1)(B)")
    case .otherPurposes: .statute("10-234cc", "(b)(2)")
    case .sale: .operatorSale
    case .disclosure: .operatorDisclosure
    case .beyondContract: .statute("10-234bb", "(d)(1)")
    case .contractAdvertising: .statute("10-234bb", "(d)(2)")
    }
  }

  /// Whether it binds by a contract rather than whoever is an operator.
  var bindsContractors: Bool { [.beyondContract, .contractAdvertising].contains(self) }

  /// The topics of the policies that speak of it; their text never stands for the statute's.
  var topics: [PolicyTopic] {
    switch self {
    case .advertisingHere: [.targetedAdvertisingBasis, .targetedAdvertisingException]
    case .advertisingElsewhere: [.advertisingElsewhere, .targetedAdvertisingBasis]
    case .otherPurposes: [.profiles, .permittedUses]
    case .sale: [.sale]
    case .disclosure: [.disclosures, .subprocessors]
    case .beyondContract: []
    case .contractAdvertising: [.advertising, .targetedAdvertisingBasis]
    }
  }
}
