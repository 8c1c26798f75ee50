/// One of the answers a field offers.
public struct FieldOption: Hashable, Sendable {
  /// What the form's value holds when it is chosen.
  var key: String
  var label: String
  /// A sentence about it.
  var hint: String

  /// Makes an answer.
  public init(_ key: String, _ label: String, hint: String = "") {
    self.key = key
    self.label = label
    self.hint = hint
  }
}

/// What can be put into a field.
public enum FieldKind: Hashable, Sendable {
  /// A line of text, whatever the caller reads from it.
  case line
  /// A date as people type one; typing over what the field opened with replaces it.
  case date
  /// The path of a file; the caller completes it.
  case path
  /// Several lines.
  case longText
  /// "yes", "no", or nothing while unanswered.
  case yesNo
  /// The key of one of these.
  case choice([FieldOption])
  /// The keys of any of these, separated by commas.
  case choices([FieldOption])
  /// The id of a record, chosen from a list that the caller opens.
  case lookup
  /// The ids of any number of records, separated by commas.
  ///
  /// The words to show for them stand on a line each.
  case lookups
}

/// One field of a form: what it asks, why, and for what kind of answer.
public struct FieldSpec: Hashable, Sendable {
  /// What the caller knows it by.
  var id: String
  var label: String
  /// A sentence on what to put in.
  var hint: String
  /// The rule that asks for it.
  var citation: String?
  var kind: FieldKind
  var required: Bool

  /// Makes a field.
  public init(
    _ id: String, _ label: String, _ kind: FieldKind = .line, hint: String = "",
    citation: String? = nil, required: Bool = false
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.citation = citation
    self.required = required
  }
}
