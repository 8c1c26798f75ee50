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

  /// What is asked, in our words.
  var question: String {
    switch self {
    case .studentData:
      "Do student information, records or content come to it, given by staff, by students or families "
        + "in using it, or gathered by it?"
    case .operator:
      "Do those who run it know that it is used for school purposes, and was it made and marketed for "
        + "them? Not only and not mainly: any such use counts."
    case .consultant:
      "Do those who run it give the district non-instructional services: administration, planning, "
        + "analysis, statistics, research?"
    case .generalAudience: "Was it made and marketed for anybody, whoever logs in?"
    case .store:
      "Is it a store or marketplace where software is bought or downloaded? A vendor of its own "
        + "product is none."
    case .unable:
      "Is it unable to comply with what the statute asks of a contract, as those who run it say?"
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
