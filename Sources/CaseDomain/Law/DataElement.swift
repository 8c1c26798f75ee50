/// A kind of student data that the statute or one of the two policies names.
///
/// All three lists are open-ended and each names something the others do not, so the pick-list is
/// their union and each element says who names it. The raw values are stored and never change.
public enum DataElement: String, CaseIterable, Sendable, Codable {
  case educationalRecord = "educational-record"
  case emailAccount = "email-account"
  case name
  case homeAddress = "home-address"
  case telephone
  case dateOfBirth = "date-of-birth"
  case emailAddress = "email-address"
  case otherContact = "other-contact"
  case discipline
  case testResults = "test-results"
  case specialEducation = "special-education"
  case juvenileDependency = "juvenile-dependency"
  case grades
  case evaluations
  case criminalRecords = "criminal-records"
  case medicalRecords = "medical-records"
  case healthRecords = "health-records"
  case socialSecurityNumber = "social-security-number"
  case biometric
  case disabilities
  case socioeconomic
  case foodPurchases = "food-purchases"
  case politicalAffiliations = "political-affiliations"
  case religion
  case textMessages = "text-messages"
  case documents
  case studentIdentifiers = "student-identifiers"
  case searchActivity = "search-activity"
  case photographs
  case voiceRecordings = "voice-recordings"
  case surveyResponses = "survey-responses"
  case behavioralAssessments = "behavioral-assessments"
  case geolocation

  /// What the pick-list shows.
  public var label: String {
    switch self {
    case .educationalRecord: "Educational record contents"
    case .emailAccount: "E-mail account contents"
    case .name: "First or last name"
    case .telephone: "Telephone number"
    case .emailAddress: "E-mail address"
    case .otherContact: "Other means of contact, physical or online"
    case .discipline: "Discipline records"
    case .specialEducation: "Special education data"
    case .juvenileDependency: "Juvenile dependency records"
    case .socialSecurityNumber: "Social Security number"
    case .biometric: "Biometric information"
    case .socioeconomic: "Socioeconomic information"
    case .religion: "Religion or religious affiliation"
    default: rawValue.prefix(1).uppercased() + String(rawValue.dropFirst()).words
    }
  }

  /// Which texts name this element, in words.
  public var hint: String {
    let names = DataElementSource.allCases.filter(sources.contains).map(\.name)
    return "Named by " + names.joined(separator: ", ") + "."
  }

  /// Which texts name this element.
  public var sources: Set<DataElementSource> {
    switch self {
    case .otherContact, .specialEducation, .juvenileDependency: [.trumbull, .bristol]
    case .dateOfBirth, .behavioralAssessments: [.statute, .bristol]
    case .surveyResponses: [.statute]
    case .geolocation: [.trumbull]
    default: [.statute, .trumbull, .bristol]
    }
  }
}
