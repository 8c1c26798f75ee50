/// What is said of an act: its verb and what it does.
public struct ActAbout: Sendable {
  /// What an act does to a case.
  public enum Effect: Sendable {
    /// It opens a new case.
    case opens
    /// It adds to what has happened.
    case changes
    /// It corrects what was entered; a field left out stays as it is on record.
    case corrects
  }

  /// The verb, as the command line spells it.
  public let verb: String
  /// What the screen calls it, beginning with a verb: `Send a notice to amend`.
  public let title: String
  /// What it does and when to use it, in a sentence or two.
  public let summary: String
  /// What it does to a case.
  public let effect: Effect
  /// The verb of an older version, which journals and scripts still hold.
  public let before: String?
  /// Whether it keeps documents that the program makes itself.
  public let makesDocuments: Bool

  /// Describes an act.
  init(
    _ verb: String, _ title: String, _ summary: String, effect: Effect = .changes,
    before: String? = nil, makesDocuments: Bool = false
  ) {
    self.verb = verb
    self.title = title
    self.summary = summary
    self.effect = effect
    self.before = before
    self.makesDocuments = makesDocuments
  }
}
