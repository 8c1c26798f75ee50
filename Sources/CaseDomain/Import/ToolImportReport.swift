/// What came of each tool request of a file; each is in exactly one of the three lists.
public struct ToolImportReport: Hashable, Sendable, Encodable, ImportOutcome {
  /// A request that was taken, or was there already.
  public struct Line: Hashable, Sendable, Encodable {
    /// Where it stands in the file.
    public let place: String
    /// The product.
    public let name: String
    /// The tool request.
    public let reference: CaseReference

    private enum CodingKeys: CodingKey { case place, name, reference }

    /// Writes the reference as it is read.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(place, forKey: .place)
      try container.encode(name, forKey: .name)
      try container.encode(reference.description, forKey: .reference)
    }
  }

  /// A request that cannot be taken as it is.
  public struct Refused: Hashable, Sendable, Encodable {
    /// Where it stands in the file.
    public let place: String
    /// The field to correct, or empty where it is the whole.
    public let field: String
    /// What is wrong and what would be right.
    public let reason: String
  }

  /// Those that were taken, or would be in a rehearsal.
  public internal(set) var taken: [Line] = []
  /// Those that were taken before.
  public internal(set) var there: [Line] = []
  /// Those that cannot be taken.
  public internal(set) var refused: [Refused] = []
  /// What a person should look at, each as a sentence; said before, and so in no line here.
  public internal(set) var cautions: [String] = []
  /// Whether the import was only tried, and undone.
  public var rehearsed = false

  /// Begins a report.
  public init() {}

  /// How many requests the file has.
  public var count: Int { taken.count + there.count + refused.count }

  /// Whether the import may stay: nothing was refused, or only the valid ones were asked for.
  public func stands(validOnly: Bool) -> Bool { validOnly || refused.isEmpty }

  /// What came of each, a line for each, and of all.
  public func lines(validOnly: Bool) -> [String] {
    openedWords(validOnly: validOnly) + thereWords + refusedWords
      + [counts(validOnly: validOnly), outcome(validOnly: validOnly)]
  }

  /// Whether the casebook holds what was taken.
  private func stays(_ validOnly: Bool) -> Bool { stands(validOnly: validOnly) && !rehearsed }

  /// How many were taken, are there already and are refused.
  public func counts(validOnly: Bool) -> String {
    "\(taken.count) \(stays(validOnly) ? "taken" : "could be taken"), \(there.count) there already, "
      + "\(refused.count) refused."
  }

  /// Those that were taken, or would be, a line for each.
  public func openedWords(validOnly: Bool) -> [String] {
    let verb = stays(validOnly) ? "is" : "would be"
    return taken.map { "\($0.place)  \($0.name)  \(verb) \($0.reference)" }
  }

  /// Those that were taken before, a line for each.
  public var thereWords: [String] {
    there.map { "\($0.place)  \($0.name)  is there already as \($0.reference)" }
  }

  /// Those that cannot be taken, and why, a line for each.
  public var refusedWords: [String] {
    refused.map { "\($0.place)\($0.field.isEmpty ? "" : ", \($0.field)"): \($0.reason)" }
  }

  /// The last that was taken.
  public var newest: CaseReference? { taken.last?.reference }

  /// What became of the casebook.
  public func outcome(validOnly: Bool) -> String {
    if !stands(validOnly: validOnly) {
      return "Nothing was imported, because something is refused. Correct the file, or ask for the "
        + "valid rows only."
    }
    if rehearsed { return "This was a rehearsal; nothing was imported." }
    return taken.isEmpty ? "There was nothing to import." : "Everything else is as it was."
  }
}
