/// The cases that the answer to an open question has touched.
public struct TouchedCases: Hashable, Sendable {
  /// One of the cases.
  public struct One: Hashable, Sendable {
    /// The case.
    public let reference: CaseReference
    /// What it is called.
    public let title: String

    /// Names a case.
    public init(_ reference: CaseReference, _ title: String) {
      (self.reference, self.title) = (reference, title)
    }
  }

  /// How many there are.
  public let count: Int
  /// The first of them, in order.
  public let first: [One]

  /// Counts the cases and names the first of them.
  public init(_ first: [One], of count: Int) {
    (self.first, self.count) = (first, count)
  }

  /// No case.
  public static let none = TouchedCases([], of: 0)
}
