/// One answer a person may give to one field, as a choice from a list.
public struct ActOption: Hashable, Sendable {
  /// The word typed on the command line and kept as the raw value.
  public let key: String
  /// What the screen shows.
  public let label: String
  /// More to help choosing, or empty.
  public let hint: String

  /// Describes one choice.
  public init(_ key: String, _ label: String, hint: String = "") {
    self.key = key
    self.label = label
    self.hint = hint
  }
}

/// One thing to fill in for an act.
///
/// The screens draw it as a field of a form, the command line as an option, the importer as a
/// target for a column. The raw value is always text: an option's key, several keys joined by
/// commas, `yes` or `no`, a date as typed.
public struct ActField: Hashable, Sendable {
  /// What may be entered.
  public enum Kind: Hashable, Sendable {
    case text
    case longText
    case date
    /// A whole number within the range.
    case number(ClosedRange<Int>)
    case yesNo
    case choice([ActOption])
    case choices([ActOption])
    /// The path of a document to attach.
    case file
    /// A reference to a record of the area.
    case lookup(CaseArea)
    /// A reference to a record of any of the areas.
    case reference([CaseArea])
    /// References to records of the area, joined by commas.
    case lookups(CaseArea)
    /// The district's codes for one or more students, each optionally with a name: `4471`,
    /// `4471 = Name`, joined by commas.
    case students
  }

  /// What a list of several can hold, for the sentence that it is needed.
  var several: String {
    guard case .choices(let options) = kind else { return "" }
    return ", one or more of: " + options.map(\.key).joined(separator: ", ")
  }

  /// The name on the command line, in lower case with hyphens.
  public let id: String
  /// The label on the screen.
  public let label: String
  /// What may be entered.
  public let kind: Kind
  /// Whether the act cannot be given without it.
  public let required: Bool
  /// What to enter and why, in a sentence.
  public let hint: String
  /// The rule that asks for it, if one does.
  public let citation: String?
  /// What the field holds when the form opens and the case says nothing.
  public let initial: String
  /// How many characters may be typed, as ``TextLimit`` counts them.
  public let limit: Int

  /// Describes one field.
  public init(
    _ id: String, _ label: String, _ kind: Kind, required: Bool = false, hint: String = "",
    citation: String? = nil, initial: String = "", limit: Int? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.required = required
    self.hint = hint
    self.citation = citation
    self.initial = initial
    self.limit = limit ?? Self.limit(of: kind)
  }

  /// The same field of a form that opens with a text in it.
  func opening(with text: String) -> ActField {
    ActField(
      id, label, kind, required: required, hint: hint, citation: citation, initial: text,
      limit: limit)
  }

  /// The same field with those of its answers that can be meant; with all where none is named.
  public func offering(_ keys: [String]?) -> ActField {
    guard let keys, !keys.isEmpty else { return self }
    let narrowed: Kind? =
      switch kind {
      case .choice(let options): .choice(options.filter { keys.contains($0.key) })
      case .choices(let options): .choices(options.filter { keys.contains($0.key) })
      default: nil
      }
    return narrowed.map {
      ActField(
        id, label, $0, required: required, hint: hint, citation: citation, initial: initial,
        limit: limit)
    } ?? self
  }

  /// How long what is typed may be unless the field says otherwise.
  private static func limit(of kind: Kind) -> Int {
    switch kind {
    case .longText, .choices, .lookups, .students: TextLimit.text
    case .file: TextLimit.path
    case .text, .date, .number, .yesNo, .choice, .lookup, .reference: TextLimit.line
    }
  }
}
