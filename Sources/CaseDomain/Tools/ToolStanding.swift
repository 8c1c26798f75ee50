/// Where a tool request stands; computed, never typed or kept as truth.
public enum ToolStanding: String, FieldChoice, Codable {
  case undecided = "to-be-decided"
  case underContract = "under-contract"
  case contractToMake = "contract-to-make"
  case exemptionToExamine = "exemption-to-examine"
  case underExemption = "under-exemption"
  case noStudentData = "no-student-data"
  case notApproved = "not-approved"
  case closed

  /// Where a decision leaves it.
  init(_ outcome: ToolOutcome) {
    self =
      switch outcome {
      case .underContract: .underContract
      case .contractToMake: .contractToMake
      case .exemptionToExamine: .exemptionToExamine
      case .underExemption: .underExemption
      case .noStudentData: .noStudentData
      case .notApproved: .notApproved
      case .closed: .closed
      }
  }

  /// The standing in words, as the decision has them.
  public var label: String { ToolOutcome(rawValue: rawValue)?.label ?? rawValue.words }

  /// How good or bad it is.
  public var tone: Tone {
    switch self {
    case .undecided, .contractToMake, .exemptionToExamine: .warning
    case .underContract, .underExemption, .noStudentData: .good
    case .notApproved: .bad
    case .closed: .muted
    }
  }
}
