/// What a list shows of a tool request.
public struct ToolSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// The product.
  public var title: String
  /// The day the request came.
  public var receivedOn: CivilDate
  /// What who asks is, and where; no name.
  public var asker: String
  /// The grades.
  public var grades: String
  /// Where it stands.
  public var standing: ToolStanding
}
