/// What is on file that serves the purpose of a tool request, or that nothing does.
public struct ExistingTool: Hashable, Sendable, Codable {
  /// The day of the look.
  public var on: CivilDate
  /// What serves and how far, or that nothing does.
  public var what: String

  /// Describes what was found.
  public init(on: CivilDate, what: String) { (self.on, self.what) = (on, what) }
}
