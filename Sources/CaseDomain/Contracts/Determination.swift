/// The district's decision that a contract is void because it was not amended in reasonable time.
///
/// The statute asks for reasonable notice and for a failure to amend within a reasonable time
/// (§ 10-234bb(f)): whether both were met somebody decides, and no day that passes.
public struct Determination: Hashable, Sendable, Codable {
  /// The day it was made; the contract is void from then.
  public var on: CivilDate
  /// Who made it.
  public var by: String
  /// Why the notice and the time were reasonable.
  public var why: String
  /// The day it was set aside, if it was.
  public var setAsideOn: CivilDate?
  /// Why it was set aside.
  public var setAsideWhy: String

  /// Whether it holds.
  public var holds: Bool { setAsideOn == nil }
}
