/// That the notice of a school year that is over was left as it was.
public struct NoticeClosing: Hashable, Sendable, Codable {
  /// The day that was recorded.
  public var on: CivilDate
  /// Why not everybody was told.
  public var why: String

  /// Describes a closing.
  public init(on: CivilDate, why: String) { (self.on, self.why) = (on, why) }
}
