/// One thing a person can do to a case, as a value: its fields, what its form opens with, what
/// stands in its way, and the decision.
///
/// The form on screen, the command line's options and the importer's columns are all made from the
/// one description, so that an act reads, checks and explains itself alike everywhere.
public protocol Act<Record>: Hashable, Sendable {
  /// The kind of case it is done to.
  associatedtype Record: CaseRecord
  /// Its verb, and what is said of it.
  static var about: ActAbout { get }
  /// Its fields, in the order in which they are asked for.
  static var fields: [Field<Self>] { get }
  /// The act before anything is filled in, which a structure whose properties all have a value has.
  init()
  /// Fills in what the case itself says; what `deciding` names is answered before.
  mutating func prefill(from record: Record, in circumstances: Circumstances)
  /// The names of the fields by whose answers the others are filled in.
  static var deciding: [String] { get }
  /// Of fields with answers to choose from, by their names, the keys of those that can be meant on a
  /// case; of a field that is not named all can be.
  static func choices(on record: Record, in circumstances: Circumstances) -> [String: [String]]
  /// What stands in the way of it on a case, before anything is filled in.
  static func obstacle(on record: Record, in circumstances: Circumstances) -> Refusal?
  /// Refuses what no single field can: values that do not go together.
  func check() throws(EntryProblems)
  /// Acts on other cases that have to come first, each with an entry of its own.
  ///
  /// Whoever carries them out asks again until there is none left.
  func brings(in circumstances: Circumstances) throws -> [any Act]
  /// Decides what it makes of a case, or of none yet.
  ///
  /// - Throws: `Refusal` where the rules or plain consistency do not allow it, `EntryProblems` for a
  ///   field that is needed and blank.
  func decide(on record: Record?, in circumstances: Circumstances) throws -> Decision<Record>
}

extension Act {
  /// The act as its form opens: what happens on a day happens today.
  init(today: CivilDate) {
    self.init()
    for field in Self.fields { field.open(&self, today) }
  }

  /// Most forms open with nothing of the case.
  public mutating func prefill(from record: Record, in circumstances: Circumstances) {}
  /// Most forms open alike whatever is answered.
  public static var deciding: [String] { [] }
  /// Most answers can be meant on any case.
  public static func choices(
    on record: Record, in circumstances: Circumstances
  ) -> [String: [String]] { [:] }
  /// Most values stand alone.
  public func check() throws(EntryProblems) {}
  /// Most acts concern one case only.
  public func brings(in circumstances: Circumstances) throws -> [any Act] { [] }
}
