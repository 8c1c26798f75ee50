/// One thing to answer about a product before one can say what the statutes ask of it.
public enum ApplicabilityLimb: String, CaseIterable, Sendable {
  case studentData = "student-data"
  case `operator`
  case consultant
  case generalAudience = "general-audience"
  case store
  case unable

  /// What it is called.
  var label: String {
    switch self {
    case .studentData: "Student data"
    case .operator: "Operator"
    case .consultant: "Consultant"
    case .generalAudience: "General audience"
    case .store: "Store"
    case .unable: "Unable to comply"
    }
  }

  /// What a yes means, in our words.
  var meaning: String {
    switch self {
    case .studentData: "Given by staff, students or families, or gathered by the product itself."
    case .operator: "Known to be used for school, made and marketed for it; any such use counts."
    case .consultant: "Gives non-instructional services: planning, analysis, research, …"
    case .generalAudience: "Made and marketed for anybody, whoever logs in."
    case .store: "Hands out the software of others; a vendor of its own is none."
    case .unable: "Cannot comply with what the statute asks of a contract, as it says."
    }
  }

  /// Where the statute speaks of it.
  var citation: Citation {
    switch self {
    case .studentData: .contractRequired
    case .operator, .consultant: .definitions
    case .generalAudience: .generalAudience
    case .store: .stores
    case .unable: .exemption
    }
  }

  /// The topic of the policies that speaks of it.
  var topic: PolicyTopic? {
    switch self {
    case .operator: .operator
    case .consultant: .consultant
    case .generalAudience: .generalAudience
    case .store: .sellers
    case .studentData, .unable: nil
    }
  }
}
