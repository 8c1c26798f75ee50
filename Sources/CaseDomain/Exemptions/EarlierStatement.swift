/// What an exemption agreement said when somebody signed it, before it was worded otherwise.
public struct EarlierStatement: Hashable, Sendable, Codable {
  /// The plan it named.
  public var plan: PlanKind
  /// In what it said the tool is unable to comply.
  public var unableToComply: String
  /// The day it was worded so, where it is not the day it was drawn up.
  public var wordedOn: CivilDate?
}
