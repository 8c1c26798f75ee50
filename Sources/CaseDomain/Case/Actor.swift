/// The person on whose word something is recorded.
public struct Actor: Hashable, Sendable, Codable {
  /// The name the journal shows.
  public let name: String

  /// Names the person; an empty name is recorded as `unknown`.
  public init(_ name: String) {
    self.name = name.isEmpty ? "unknown" : name
  }

  /// Reads the name of a person, of 1 to 100 characters without the blanks around it.
  ///
  /// - Throws: `EntryProblem` of the field `actor` for a name that cannot be seen, that holds a
  ///   control or an invisible character, or that is longer.
  public init(typed name: String) throws(EntryProblem) {
    let name = name.trimmed
    do throws(EntryProblem) {
      try TextLimit.check(name, atMost: TextLimit.actor, called: "Actor")
    } catch {
      throw error.of("actor")
    }
    guard !name.unicodeScalars.contains(where: Self.isUnseen) else {
      throw EntryProblem(
        field: "actor", value: name,
        "The name of who records this holds a control or an invisible character; type it anew.")
    }
    guard name.canBeSeen else {
      throw EntryProblem(
        field: "actor", value: name,
        "The name of who records this holds nothing that can be seen; give a name.")
    }
    self.name = name
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
