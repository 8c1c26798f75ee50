/// What follows from the facts about an exemption; computed, never typed or kept as truth.
public enum ExemptionStanding: String, FieldChoice, Codable {
  /// Something is missing, so the tool may not be used under it yet.
  case incomplete
  case inEffect = "in-effect"
  /// A signed contract covers the product, so that the exemption has lost its ground.
  case superseded
  case withdrawn, ended

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .incomplete, .superseded: .warning
    case .inEffect: .good
    case .withdrawn, .ended: .muted
    }
  }
}

/// What a list shows of an exemption.
public struct ExemptionSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// The child's code.
  public var student: String
  /// The product and the child's code.
  public var title: String
  /// The product's name.
  public var product: String
  /// The plan.
  public var plan: PlanKind
  /// What its standing follows from.
  public var basis: ExemptionBasis
  /// The day it is looked at again.
  public var reviewOn: CivilDate?
}
