/// What has to be put right in a contract: a provision that nothing says, a clause that conflicts, or
/// the state's addendum where the district requires it.
///
/// A provision can be missing beside a clause against it. The two have consequences of their own
/// (§ 10-234bb(e) and (f)), so that a notice names each and an amendment puts each right.
public enum Deficiency: Hashable, Sendable {
  case missing(Provision)
  case clause(ContractPoint)
  case addendum

  /// The provision, where it is one that nothing says.
  public var missing: Provision? {
    if case .missing(let provision) = self { provision } else { nil }
  }

  /// What a clause conflicts with, where it is one.
  public var clause: ContractPoint? {
    if case .clause(let point) = self { point } else { nil }
  }
}

extension Deficiency: RawRepresentable, Codable {
  private static let clauseSign = "clause-"

  /// Reads the word of a deficiency: `9`, `clause-9`, `clause-b` or `addendum`.
  public init?(rawValue: String) {
    if rawValue == "addendum" {
      self = .addendum
    } else if let provision = Int(rawValue).flatMap(Provision.init) {
      self = .missing(provision)
    } else if rawValue.hasPrefix(Self.clauseSign),
      let point = ContractPoint(rawValue: String(rawValue.dropFirst(Self.clauseSign.count)))
    {
      self = .clause(point)
    } else {
      return nil
    }
  }

  /// The number of a provision, `clause-` and what it is against, or `addendum`.
  public var rawValue: String {
    switch self {
    case .missing(let provision): String(provision.number)
    case .clause(let point): Self.clauseSign + point.rawValue
    case .addendum: "addendum"
    }
  }
}

extension Deficiency: FieldChoice {
  /// Every one, in order.
  public static let allCases =
    Provision.allCases.map(Deficiency.missing) + ContractPoint.allCases.map(Deficiency.clause)
    + [.addendum]

  /// What the screen shows.
  public var label: String {
    switch self {
    case .missing(let provision): ContractPoint.provision(provision).label
    case .clause(let point): "clause against \(point.label)"
    case .addendum: "State addendum"
    }
  }

  /// What puts it right.
  public var hint: String {
    switch self {
    case .missing(let provision): "The contract comes to say it: \(provision.lookFor)"
    case .clause: "The clause is struck, or worded so that it conflicts no more."
    case .addendum: "The state's terms-of-service addendum becomes part of the contract."
    }
  }
}

extension Deficiency: Comparable {
  /// Orders what is missing as the statute has it, clauses after it, the addendum last.
  public static func < (left: Deficiency, right: Deficiency) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension [Deficiency] {
  /// The words, joined by commas.
  public var numbers: String { map(\.rawValue).joined(separator: ",") }

  /// The numbers and names in words.
  public var words: String {
    map { deficiency in
      switch deficiency {
      case .missing(let provision): [ContractPoint.provision(provision)].words
      case .clause(let point): "a clause against \([point].words)"
      case .addendum: "the state addendum"
      }
    }.joined(separator: ", ")
  }

  /// What they are called in a sentence: `provisions 2, 9`, `provision 5 with any clause against it and
  /// the state addendum`.
  public var called: String {
    let missing = compactMap(\.missing).map(ContractPoint.provision)
    let clauses = compactMap(\.clause)
    let both = missing.filter(clauses.contains)
    let alone = missing.filter { !both.contains($0) }
    let against = clauses.filter { !both.contains($0) }
    return
      ((alone.isEmpty ? [] : [alone.called])
      + (both.isEmpty
        ? [] : [both.called + " with any clause against " + (both.count == 1 ? "it" : "them")])
      + (against.isEmpty
        ? [] : [(against.count == 1 ? "a clause against " : "clauses against ") + against.called])
      + (contains(.addendum) ? ["the state addendum"] : [])).joined(separator: " and ")
  }
}
