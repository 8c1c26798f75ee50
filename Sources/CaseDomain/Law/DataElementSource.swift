/// A text that lists kinds of student data by name.
public enum DataElementSource: String, CaseIterable, Sendable, Codable {
  case statute, trumbull, bristol

  /// The text as a sentence names it.
  public var name: String {
    switch self {
    case .statute: "the statute"
    case .trumbull: "Trumbull's policy"
    case .bristol: "Bristol's policy"
    }
  }
}
