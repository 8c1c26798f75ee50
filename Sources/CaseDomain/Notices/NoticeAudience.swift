/// Those whom § 10-234bb(g)(2) has told the address of the website; the one does not stand for the other.
public enum NoticeAudience: String, CaseIterable, Sendable {
  case students
  case parents

  /// What it is called in the middle of a sentence.
  public var label: String {
    switch self {
    case .students: "students"
    case .parents: "parents and guardians"
    }
  }

  /// What it is called at the beginning of one.
  var heading: String { label.prefix(1).uppercased() + label.dropFirst() }

  /// So many of it.
  func counted(_ count: Int) -> String {
    switch self {
    case .students: count.counted("student")
    case .parents: count.counted("parent or guardian", "parents and guardians")
    }
  }
}
