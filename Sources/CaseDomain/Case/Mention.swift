/// Another record as a case mentions it: its number and what it is called.
public struct Mention: Hashable, Sendable, Codable {
  /// The number of the record in its area.
  public let number: Int
  /// What it is called.
  public let name: String

  /// Mentions a record.
  public init(_ number: Int, _ name: String) {
    self.number = number
    self.name = name
  }

  /// The reference of the record.
  ///
  /// - Parameter area: the area it belongs to.
  public func reference(in area: CaseArea) -> CaseReference { CaseReference(area, number) }
}
