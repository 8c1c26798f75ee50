/// The three classes of student data that the statute protects.
public enum DataClass: String, CaseIterable, Sendable, Codable {
  case studentInformation = "student-information"
  case studentRecords = "student-records"
  case studentGeneratedContent = "student-generated-content"

  /// The class as written in a sentence.
  public var label: String {
    switch self {
    case .studentInformation: "student information"
    case .studentRecords: "student records"
    case .studentGeneratedContent: "student-generated content"
    }
  }

  /// What falls in the class, in plain words.
  public var inOurWords: String {
    switch self {
    case .studentInformation:
      "Personally identifiable facts about a student that the student, a parent or the school "
        + "gives to a product, or that the product gathers by being used."
    case .studentRecords:
      "Whatever the district or the state keeps that is directly about a student, and what is "
        + "learned from a student through software a teacher assigned."
    case .studentGeneratedContent:
      "What a student makes: essays, portfolios, music, photographs. Answers on a standardized "
        + "assessment are not part of it."
    }
  }

  /// Where the class is defined.
  public var citation: Citation { .definitions }
}
