/// The stable name of an open question.
///
/// The raw values are kept in casebooks and never change.
public enum OpenQuestionID: String, CaseIterable, Hashable, Sendable, Codable {
  case addendum
  case renewal
  case executed
  case adultStudent = "adult-student"
  case surrogateParent = "surrogate-parent"
  case oneParent = "one-parent"
  case minorRequest = "minor-request"
  case generalBreachLaw = "general-breach-law"
  case directoryBreach = "directory-breach"
  case operatorBreach = "operator-breach"
  case closedDays = "closed-days"
  case weekend
  case directoryPolicy = "directory-policy"
  case clickWrap = "click-wrap"
}
