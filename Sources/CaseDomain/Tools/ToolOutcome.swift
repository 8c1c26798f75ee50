/// What can be decided about a tool request.
public enum ToolOutcome: String, FieldChoice, Codable {
  case underContract = "under-contract"
  case contractToMake = "contract-to-make"
  case exemptionToExamine = "exemption-to-examine"
  case underExemption = "under-exemption"
  case noStudentData = "no-student-data"
  case notApproved = "not-approved"
  case closed

  /// The decision in words.
  public var label: String {
    switch self {
    case .underContract: "may be used"
    case .contractToMake: "contract to be made"
    case .exemptionToExamine: "exemption to be examined"
    case .underExemption: "allowed for one child"
    case .noStudentData: "no student data"
    case .notApproved: "not approved"
    case .closed: "closed"
    }
  }

  /// Whether something else has to come before the product is used.
  var isUnderway: Bool { self == .contractToMake || self == .exemptionToExamine }
}
