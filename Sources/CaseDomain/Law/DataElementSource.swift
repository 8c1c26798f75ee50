/// A text that lists kinds of student data by name.
public enum DataElementSource: String, CaseIterable, Sendable, Codable {
  case statute, trumbull, bristol
}
