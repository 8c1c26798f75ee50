/// What is said of a token that the templates of a kind of letter may name.
public struct TokenAbout: Hashable, Sendable {
  /// What a template does with a token.
  public enum Form: String, Sendable {
    /// It writes the value, and can ask whether there is one.
    case value
    /// It goes through the elements, each of which is written as `.`.
    case list
    /// It goes through rows, each of which has the columns named.
    case rows
    /// It only asks whether it is so.
    case flag
  }

  /// Where its value comes from.
  public enum Origin: String, Sendable {
    /// The case says it.
    case record = "the case"
    /// It is entered for the letter.
    case form = "the letter's form"
    /// The district's settings say it.
    case settings = "the settings"
    /// It names a rule.
    case rule = "the rulebook"
  }

  /// The name, as `amendBy`.
  public let name: String
  /// What it stands for.
  public let meaning: String
  /// A value it may have.
  public let example: String
  /// What a template does with it.
  public let form: Form
  /// Where its value comes from.
  public let origin: Origin
  /// Whether every template of the kind names it, and a letter without a value is refused.
  public let isNeeded: Bool
  /// Whether it has a value in every letter, so that a template may lean on it.
  public let isAlwaysThere: Bool
  /// Whether it states a duty, so that the source has to stand in the same paragraph.
  public let statesDuty: Bool
  /// The columns of its rows.
  public let columns: [TokenAbout]

  /// The name of the token of the source, for one that states a duty.
  public var source: String { name + "Source" }

  /// Describes a token.
  init(
    _ name: String, _ meaning: String, example: String = "", form: Form = .value,
    origin: Origin = .record, needed: Bool = false, always: Bool = false, duty: Bool = false,
    columns: [TokenAbout] = []
  ) {
    (self.name, self.meaning, self.example, self.form) = (name, meaning, example, form)
    (self.origin, isNeeded, statesDuty, self.columns) = (origin, needed, duty, columns)
    isAlwaysThere = needed || always
  }
}
