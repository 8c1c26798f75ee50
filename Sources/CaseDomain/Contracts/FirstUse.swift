/// When a product was first used with student data under a contract.
public struct FirstUse: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// What was done about use before the contract was in force, or empty.
  public var remark: String
}
