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

  /// Whether only what is still on the docket can be named.
  public let areOnDocket: Bool

  /// Counts the cases and names the first of them.
  public init(_ first: [One], of count: Int, areOnDocket: Bool = false) {
    (self.first, self.count, self.areOnDocket) = (first, count, areOnDocket)
  }
}
