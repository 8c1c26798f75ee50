/// In what capacity somebody asks.
public enum RequestCapacity: String, FieldChoice, Codable {
  case parent, guardian
  /// A surrogate parent, who is appointed for special education.
  case surrogate
  /// A student whose rights are the student's own.
  case student
  /// A student whose rights a parent or guardian still holds.
  case minorStudent = "minor-student"
  /// Another school or district, or the district's own about a child who came.
  case school
  case militaryRecruiter = "military-recruiter"
  case collegeRecruiter = "college-recruiter"
  /// Anybody else.
  case other

  /// The capacity in words.
  public var label: String {
    switch self {
    case .parent: "parent"
    case .guardian: "legal guardian"
    case .surrogate: "surrogate parent"
    case .student: "student in own right"
    case .minorStudent: "minor student"
    case .school: "school"
    case .militaryRecruiter: "military recruiter"
    case .collegeRecruiter: "college recruiter"
    case .other: "somebody else"
    }
  }
}
