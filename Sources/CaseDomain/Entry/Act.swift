/// The name of an act: the area and the verb, as `contract.execute`.
public struct ActID: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The kind of record the act concerns.
  public let area: CaseArea
  /// The verb, as the command line spells it.
  public let verb: String

  /// Joins an area and a verb.
  public init(_ area: CaseArea, _ verb: String) {
    self.area = area
    self.verb = verb
  }

  /// The name in the journal.
  public var description: String { "\(area.rawValue).\(verb)" }
}

/// One thing a person can do in the casebook, with the fields it takes.
///
/// The form on screen, the command line's options and the importer's columns are all made from
/// this one description, so that a command reads, checks and explains itself alike everywhere.
public struct Act: Sendable {
  /// The act's name.
  public let id: ActID
  /// What the screen calls it, beginning with a verb: `Send a notice to amend`.
  public let title: String
  /// What it does and when to use it, in a sentence or two.
  public let summary: String
  /// Whether it opens a new record instead of acting on one.
  public let opens: Bool
  /// The fields, in the order they are asked for.
  public let fields: [ActField]
  /// Builds the command from checked values; the reference is `nil` only for an act that opens.
  public let command: @Sendable (CaseReference?, Entries) throws -> Command

  /// Describes an act.
  public init(
    _ area: CaseArea, _ verb: String, _ title: String, _ summary: String, opens: Bool = false,
    fields: [ActField],
    command: @escaping @Sendable (CaseReference?, Entries) throws -> Command
  ) {
    self.id = ActID(area, verb)
    self.title = title
    self.summary = summary
    self.opens = opens
    self.fields = fields
    self.command = command
  }

  /// The field of a name.
  public func field(_ id: String) -> ActField? {
    fields.first { $0.id == id }
  }

  /// Reads what was typed and builds the command.
  ///
  /// - Throws: `EntryProblems` naming every field that cannot be read.
  public func command(
    on reference: CaseReference?, typed: [String: String], today: CivilDate,
    calendar: BusinessCalendar
  ) throws -> Command {
    let entries = try Entries(reading: typed, as: fields, today: today, calendar: calendar)
    return try command(reference, entries)
  }
}
