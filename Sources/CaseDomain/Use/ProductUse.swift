/// Whether a product may be used with student data on a day, for whom, under what and until when.
///
/// A board shares student data under a written contract (§ 10-234bb(a)), or for one child under an
/// exemption (§ 10-234bb(i)).
public struct ProductUse: Hashable, Sendable {
  /// The newest contracts that cover the product.
  public let contracts: [ContractSummary]
  /// How many exemptions for it are in effect.
  public let exemptions: Int
  /// What follows from the answers to whether the statutes reach it.
  public let applies: ApplicabilityStanding
  /// The day.
  public let day: CivilDate

  /// Asks about a product's cases on a day.
  public init(
    contracts: [ContractSummary], exemptions: Int, applies: ApplicabilityStanding = .unanswered,
    on day: CivilDate
  ) {
    self.contracts = contracts
    self.exemptions = exemptions
    self.applies = applies
    self.day = day
  }

  /// The contract it is used under: one that lacks nothing before any other that is in force.
  public var contract: ContractSummary? {
    let inForce = contracts.filter { $0.isInForce(on: day) }
    return inForce.first { $0.basis.standing(on: day) == .compliant } ?? inForce.first
  }

  /// The answer in two or three words.
  public var standing: String {
    if let contract {
      return contract.basis.standing(on: day) == .compliant
        ? "may be used" : "used, \(contract.basis.standing(on: day).label)"
    }
    if applies == .nothing { return applies.label }
    return exemptions > 0 ? "by exemption only" : "not to be used"
  }

  /// How good or bad the answer is.
  public var tone: Tone {
    if let contract { return contract.basis.standing(on: day).tone }
    if applies == .nothing { return applies.tone }
    return exemptions > 0 ? .warning : .bad
  }

  /// The answer in sentences, each with its source.
  public var reasons: [String] {
    var reasons: [String] = []
    if let contract {
      let reference = CaseReference(.contract, contract.number)
      let until = contract.basis.endsOn.map { "until \($0.long)" } ?? "without an end on record"
      let standing = contract.basis.standing(on: day)
      reasons.append(
        standing == .compliant
          ? "May be used with student data under \(reference), \(until) "
            + "[\(Citation.contractRequired.text)]."
          : "A contract is in force, \(reference), \(until), and it is \(standing.label): see there "
            + "what it lacks [\(Citation.contractRequired.text)].")
    } else if applies != .nothing {
      reasons.append(
        "No contract for it is in force" + (exemptions > 0 ? ", so for nobody else" : "")
          + ": not to be used with student data [\(Citation.contractRequired.text)].")
      if let draft = contracts.first(where: { $0.basis.review == .draft }) {
        reasons.append("\(CaseReference(.contract, draft.number)) is not signed yet.")
      }
    }
    if exemptions > 0 {
      reasons.insert(
        (exemptions == 1 ? "For one child" : "For \(exemptions) children")
          + " under an exemption that is in effect [\(Citation.exemption.text)].",
        at: contract == nil ? 0 : reasons.count)
    }
    return reasons
  }
}

extension ContractSummary {
  /// Whether it is in force on a day, neither ended nor void.
  func isInForce(on day: CivilDate) -> Bool { inForce.isOn(day) }
}
