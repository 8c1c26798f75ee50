import ArgumentParser
import CaseDomain

/// The option of the command line that an act's field becomes.
enum FieldOption {
  case one(Option<String?>)
  /// A field that takes a list may also be given once for each value.
  case several(Option<[String]>)

  /// Makes the option of a field.
  ///
  /// Whatever follows the name is the value, also when it begins with a hyphen as `-3` does.
  init(_ field: ActField, of act: ActKind) {
    let name = NameSpecification.customLong(field.id)
    switch field.kind {
    case .choices, .lookups, .students:
      self = .several(
        Option(
          wrappedValue: [], name: name, parsing: .unconditionalSingleValue,
          help: Self.help(field, of: act), completion: Self.completion(field)))
    case .text, .longText, .date, .number, .yesNo, .choice, .file, .lookup, .reference:
      self = .one(
        Option(
          wrappedValue: nil, name: name, parsing: .unconditional, help: Self.help(field, of: act),
          completion: Self.completion(field)))
    }
  }

  /// What was typed for the field, or `nil` where it was left out.
  var typed: String? {
    switch self {
    case .one(let option): option.wrappedValue
    case .several(let option):
      option.wrappedValue.isEmpty ? nil : option.wrappedValue.joined(separator: ",")
    }
  }

  /// The property wrapper, as the argument parser looks for it.
  var wrapper: Any {
    switch self {
    case .one(let option): option
    case .several(let option): option
    }
  }

  /// Reads what the argument parser found.
  func decoded<Key>(
    from container: KeyedDecodingContainer<Key>, forKey key: Key
  ) throws -> FieldOption {
    switch self {
    case .one: .one(try container.decode(Option<String?>.self, forKey: key))
    case .several: .several(try container.decode(Option<[String]>.self, forKey: key))
    }
  }

  private static func help(_ field: ActField, of act: ActKind) -> ArgumentHelp {
    let mustBeTyped = act.mustBeTyped(field)
    var text = field.label + (mustBeTyped ? " (required)." : ".")
    if !field.hint.isEmpty { text += " " + field.hint }
    switch field.kind {
    case .choice(let options): text += " One of: \(keys(options))."
    case .choices(let options): text += " Any of, with commas between: \(keys(options))."
    case .number(let range): text += " From \(range.lowerBound) to \(range.upperBound)."
    case .students: text += " 4471, or 4471 = Name, with commas between."
    case .lookups: text += " With commas between."
    case .text, .longText, .date, .yesNo, .file, .lookup, .reference: break
    }
    if !field.initial.isEmpty && !mustBeTyped && !act.corrects {
      text += " Otherwise: \(field.initial)."
    }
    if let citation = field.citation { text += " [\(citation)]" }
    return ArgumentHelp(stringLiteral: text).named(valueName(field))
  }

  private static func keys(_ options: [ActOption]) -> String {
    options.map(\.words).joined(separator: ", ")
  }

  private static func valueName(_ field: ActField) -> String {
    switch field.kind {
    case .text, .longText: "text"
    case .date: "date"
    case .number: "number"
    case .yesNo: "yes|no"
    case .choice: "word"
    case .choices: "words"
    case .file: "file"
    case .lookup(let area): CaseReference(area, 12).description
    case .reference(let areas):
      areas.map { CaseReference($0, 12).description }.joined(separator: "|")
    case .lookups(let area): CaseReference(area, 12).description + ",…"
    case .students: "codes"
    }
  }

  private static func completion(_ field: ActField) -> CompletionKind? {
    switch field.kind {
    case .choice(let options), .choices(let options): .list(options.map(\.key))
    case .yesNo: .list(["yes", "no"])
    case .file: .file()
    case .text, .longText, .date, .number, .lookup, .reference, .lookups, .students: nil
    }
  }
}

extension ActOption {
  /// The key and, where it says more, the label.
  var words: String { label == key ? key : "\(key) (\(label))" }
}

extension ArgumentHelp {
  /// The same help with a name for the value.
  fileprivate func named(_ name: String) -> ArgumentHelp {
    var help = self
    help.valueName = name
    return help
  }
}
