/// What a clause of a contract can conflict with: a provision it must hold, or what the statute asks of
/// the contractor directly.
public enum ContractPoint: Hashable, Sendable, Comparable {
  case provision(Provision)
  case duty(ContractorDuty)

  /// Orders points as the statute has them.
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
    }
  }
}

extension ContractPoint: RawRepresentable, Codable {
  /// Reads the word of a point: `9` or `b`.
  public init?(rawValue: String) {
    if let provision = Int(rawValue).flatMap(Provision.init) {
      self = .provision(provision)
    } else if let duty = ContractorDuty(rawValue: rawValue) {
      self = .duty(duty)
    } else {
      return nil
    }
  }

  /// The number of a provision, or the letter of a duty.
  public var rawValue: String {
    switch self {
    case .provision(let provision): String(provision.number)
    case .duty(let duty): duty.rawValue
    }
  }
}

extension ContractPoint: FieldChoice {
  /// Every point, in order.
  public static let allCases =
    Provision.allCases.map(ContractPoint.provision)
    + ContractorDuty.allCases.map(ContractPoint.duty)

  /// A short name.
  public var name: String {
    switch self {
    case .provision(let provision): provision.name
    case .duty(let duty): duty.name
    }
  }

  /// What the screen shows.
  public var label: String { "\(rawValue) \(name)" }

  /// What to look for in a contract.
  public var hint: String {
    switch self {
    case .provision(let provision): provision.lookFor
    case .duty(let duty): duty.lookFor
    }
  }
}

extension [ContractPoint] {
  /// The numbers and letters, joined by commas.
  public var numbers: String { map(\.rawValue).joined(separator: ",") }

  /// The numbers and names in words.
  public var words: String {
    map { "\($0.rawValue) (\($0.name))" }.joined(separator: ", ")
  }

  /// What they are called in a sentence: `provision 8`, `provisions 2, 9 and subsection (b)`.
  public var called: String {
    let numbered = filter { $0.provision != nil }.map(\.rawValue)
    let lettered = filter { $0.provision == nil }.map { "(\($0.rawValue))" }
    func counted(_ words: [String], _ noun: String) -> [String] {
      words.isEmpty
        ? [] : [noun + (words.count == 1 ? " " : "s ") + words.joined(separator: ", ")]
    }
    return (counted(numbered, "provision") + counted(lettered, "subsection"))
      .joined(separator: " and ")
  }
}
