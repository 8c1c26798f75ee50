/// The checked values of an act's fields.
///
/// A field left blank has no value. Every value was read by the parser of its field's kind, so a
/// getter of that kind gives `nil` only for a blank.
public struct Entries: Hashable, Sendable {
  private enum Value: Hashable, Sendable {
    case text(String)
    case date(CivilDate)
    case number(Int)
    case yesNo(Bool)
    case choices([String])
    case references([CaseReference])
    case students([Student])
  }

  private var values: [String: Value] = [:]
  /// The date on which the entries were made.
  public let today: CivilDate

  /// Reads what was typed into the fields.
  ///
  /// - Throws: `EntryProblems` with every field that is unreadable, missing or unknown.
  public init(
    reading typed: [String: String], as fields: [ActField], today: CivilDate,
    calendar: BusinessCalendar
  ) throws(EntryProblems) {
    self.today = today
    var problems: [EntryProblem] = []
    for field in fields {
      let raw = Self.trimmed(typed[field.id] ?? field.initial)
      if raw.isEmpty {
        if field.required {
          problems.append(
            EntryProblem(field: field.id, value: "", "“\(field.label)” is needed."))
        }
        continue
      }
      do throws(EntryProblem) {
        values[field.id] = try Self.read(raw, as: field, today: today, calendar: calendar)
      } catch {
        problems.append(error.of(field.id))
      }
    }
    let known = Set(fields.map(\.id))
    for id in typed.keys.sorted() where !known.contains(id) {
      problems.append(
        EntryProblem(
          field: id, value: typed[id] ?? "",
          "There is no field “\(id)”. The fields are "
            + fields.map(\.id).joined(separator: ", ") + "."))
    }
    guard problems.isEmpty else { throw EntryProblems(problems) }
  }

  /// Reads one field alone, as a form does when the cursor leaves it.
  ///
  /// Gives the value as it will be understood, for showing beside what was typed.
  public static func check(
    _ raw: String, as field: ActField, today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblem) -> String {
    let raw = trimmed(raw)
    guard !raw.isEmpty else { return "" }
    do throws(EntryProblem) {
      if case .date(let date) = try read(raw, as: field, today: today, calendar: calendar) {
        return date.long
      }
      return raw
    } catch {
      throw error.of(field.id)
    }
  }

  private static func read(
    _ raw: String, as field: ActField, today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblem) -> Value {
    try TextLimit.check(raw, atMost: field.limit, called: field.label)
    switch field.kind {
    case .text, .longText:
      guard raw.canBeSeen else {
        throw EntryProblem(
          value: raw, "“\(field.label)” holds nothing that can be seen; type it, or leave it blank."
        )
      }
      return .text(raw)
    case .file:
      return .text(raw)
    case .date:
      return .date(try DateEntry.read(raw, today: today, calendar: calendar))
    case .number(let range):
      guard let number = Int(raw), range.contains(number) else {
        throw EntryProblem(
          value: raw,
          "“\(raw)” is not a whole number from \(range.lowerBound) to \(range.upperBound).")
      }
      return .number(number)
    case .yesNo:
      switch raw.lowercased() {
      case "yes", "y", "true", "1": return .yesNo(true)
      case "no", "n", "false", "0": return .yesNo(false)
      default: throw EntryProblem(value: raw, "“\(raw)” is not yes or no.")
      }
    case .choice(let options):
      return .choices([try key(raw, of: options)])
    case .choices(let options):
      var keys: [String] = []
      for word in parts(raw) where !keys.contains(word) {
        keys.append(try key(word, of: options))
      }
      return .choices(keys)
    case .lookup(let area):
      return .references([try reference(raw, in: area)])
    case .lookups(let area):
      var references: [CaseReference] = []
      for word in parts(raw) {
        let one = try reference(word, in: area)
        if !references.contains(one) { references.append(one) }
      }
      return .references(references)
    case .students:
      return .students(try StudentEntry.read(raw))
    }
  }

  private static func key(_ word: String, of options: [ActOption]) throws(EntryProblem) -> String {
    let lower = word.lowercased()
    if let exact = options.first(where: { $0.key == lower || $0.label.lowercased() == lower }) {
      return exact.key
    }
    throw EntryProblem(
      value: word,
      "“\(word)” is not one of " + options.map(\.key).joined(separator: ", ") + ".")
  }

  private static func reference(
    _ word: String, in area: CaseArea
  ) throws(EntryProblem) -> CaseReference {
    guard let reference = CaseReference(word), reference.area == area else {
      throw EntryProblem(
        value: word,
        "“\(word)” is not a \(area.noun); it is written as \(CaseReference(area, 12)).")
    }
    return reference
  }

  /// The words of a list typed with commas.
  static func parts(_ raw: String) -> [String] {
    raw.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// The text without blanks at either end.
  static func trimmed(_ text: some StringProtocol) -> String {
    var part = text[...]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return String(part)
  }
}

extension Entries {
  /// The text of a field, or empty.
  public func text(_ id: String) -> String {
    if case .text(let text) = values[id] { text } else { "" }
  }

  /// The date of a field, if one was given.
  public func date(_ id: String) -> CivilDate? {
    if case .date(let date) = values[id] { date } else { nil }
  }

  /// The date of a field that is required, or today's.
  public func dateOrToday(_ id: String) -> CivilDate { date(id) ?? today }

  /// The number of a field, if one was given.
  public func number(_ id: String) -> Int? {
    if case .number(let number) = values[id] { number } else { nil }
  }

  /// The yes or no of a field, if one was given.
  public func yesNo(_ id: String) -> Bool? {
    if case .yesNo(let answer) = values[id] { answer } else { nil }
  }

  /// The chosen keys of a field.
  public func keys(_ id: String) -> [String] {
    if case .choices(let keys) = values[id] { keys } else { [] }
  }

  /// The one chosen key of a field, read as a value of a type whose raw values are the keys.
  public func choice<T: RawRepresentable>(_ id: String, as type: T.Type = T.self) -> T?
  where T.RawValue == String {
    keys(id).first.flatMap(T.init(rawValue:))
  }

  /// The chosen keys of a field, read as values of a type whose raw values are the keys.
  public func choices<T: RawRepresentable>(_ id: String, as type: T.Type = T.self) -> [T]
  where T.RawValue == String {
    keys(id).compactMap(T.init(rawValue:))
  }

  /// The references of a field.
  public func references(_ id: String) -> [CaseReference] {
    if case .references(let references) = values[id] { references } else { [] }
  }

  /// The students of a field.
  public func students(_ id: String) -> [Student] {
    if case .students(let students) = values[id] { students } else { [] }
  }
}
