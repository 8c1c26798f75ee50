/// A point on which a contract can be put right: a provision it must hold, what the statute asks of
/// the contractor directly, or the state's addendum.
public enum ContractPoint: Hashable, Sendable, Comparable {
  case provision(Provision)
  case duty(ContractorDuty)
  case addendum

  /// Orders points as the statute has them, the addendum last.
  public static func < (left: ContractPoint, right: ContractPoint) -> Bool {
    left.place < right.place
  }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The provision, where the point is one.
  public var provision: Provision? {
    if case .provision(let provision) = self { provision } else { nil }
  }

  /// Where it is asked for.
  public var citation: Citation {
    switch self {
    case .provision(let provision): provision.citation
    case .duty(let duty): duty.citation
    case .addendum: .addendum
    }
  }
}

extension ContractPoint: RawRepresentable, Codable {
  /// Reads the word of a point: `9`, `b` or `addendum`.
  public init?(rawValue: String) {
    if let provision = Int(rawValue).flatMap(Provision.init) {
      self = .provision(provision)
    } else if let duty = ContractorDuty(rawValue: rawValue) {
      self = .duty(duty)
    } else if rawValue == "addendum" {
      self = .addendum
    } else {
      return nil
    }
  }

  /// The number of a provision, the letter of a duty, or `addendum`.
  public var rawValue: String {
    switch self {
    case .provision(let provision): String(provision.number)
    case .duty(let duty): duty.rawValue
    case .addendum: "addendum"
    }
  }
}

extension ContractPoint: FieldChoice {
  /// Every point, in order.
  public static let allCases =
    Provision.allCases.map(ContractPoint.provision)
    + ContractorDuty.allCases.map(ContractPoint.duty)
    + [.addendum]

  /// A short name.
  public var name: String {
    switch self {
    case .provision(let provision): provision.name
    case .duty(let duty): duty.name
    case .addendum: "State addendum"
    }
  }

  /// What the screen shows.
  public var label: String {
    self == .addendum ? name : "\(rawValue) \(name)"
  }

  /// What to look for in a contract.
  public var hint: String {
    switch self {
    case .provision(let provision): provision.lookFor
    case .duty(let duty): duty.lookFor
    case .addendum: "The state's terms-of-service addendum as part of the contract."
    }
  }
}

extension [ContractPoint] {
  /// The numbers and letters, joined by commas.
  public var numbers: String { map(\.rawValue).joined(separator: ",") }

  /// The numbers and names in words.
  public var words: String {
    map { $0 == .addendum ? "the state addendum" : "\($0.rawValue) (\($0.name))" }
      .joined(separator: ", ")
  }

  /// What they are called in a sentence: `provision 8`, `provisions 2, 9 and the state addendum`.
  public var called: String {
    let numbered = filter { $0.provision != nil }.map(\.rawValue)
    let lettered = filter { $0.provision == nil && $0 != .addendum }.map { "(\($0.rawValue))" }
    func counted(_ words: [String], _ noun: String) -> [String] {
      words.isEmpty
        ? [] : [noun + (words.count == 1 ? " " : "s ") + words.joined(separator: ", ")]
    }
    return
      (counted(numbered, "provision") + counted(lettered, "subsection")
      + (contains(.addendum) ? ["the state addendum"] : [])).joined(separator: " and ")
  }
}
