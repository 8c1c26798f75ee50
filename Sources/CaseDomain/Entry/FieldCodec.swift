/// How a value of one kind is typed: read from text, printed so that it reads back the same.
struct FieldCodec<Value>: Sendable {
  /// What may be entered.
  let kind: ActField.Kind
  /// The value of a field left blank, or `nil` where it cannot be.
  let blank: (@Sendable () -> Value)?
  /// Reads text that is not blank and is trimmed.
  let read: @Sendable (String, Reading) throws(EntryProblem) -> Value
  /// Prints a value; blank where there is none.
  let print: @Sendable (Value) -> String
  /// Says how a value was understood, where what was typed can be taken in several ways.
  var note: @Sendable (Value) -> String = { _ in "" }
}

extension FieldCodec {
  /// The same, of a value that may be missing.
  fileprivate func optional() -> FieldCodec<Value?> where Value: Sendable {
    FieldCodec<Value?>(
      kind: kind, blank: { nil },
      read: { (raw, reading) throws(EntryProblem) in try read(raw, reading) },
      print: { $0.map(print) ?? "" }, note: { $0.map(note) ?? "" })
  }
}

extension FieldCodec<String> {
  /// One line of text.
  static let text = written(as: .text)
  /// A text of several lines.
  static let longText = written(as: .longText)
  /// The path of a document to attach.
  static let file = written(as: .file)

  private static func written(as kind: ActField.Kind) -> FieldCodec {
    FieldCodec(kind: kind, blank: { "" }, read: { raw, _ in raw }, print: { $0 })
  }
}

extension FieldCodec<[String]> {
  /// Names with a semicolon between them.
  static let names = FieldCodec(
    kind: .text, blank: { [] },
    read: { raw, _ in raw.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty } },
    print: { $0.joined(separator: "; ") },
    note: { names in
      guard names.count < 2 else {
        return "\(names.count) names: " + names.joined(separator: " · ")
      }
      return names.contains { $0.contains(",") }
        ? "One name with a comma in it; a semicolon makes it several." : ""
    })
}

extension FieldCodec<CivilDate> {
  /// The day something happened.
  static let day = dated(.nearest)

  fileprivate static func dated(_ year: DateEntry.Year) -> FieldCodec {
    FieldCodec(
      kind: .date, blank: nil,
      read: { (raw, reading) throws(EntryProblem) in
        try DateEntry.read(raw, year: year, today: reading.today, calendar: reading.calendar)
      }, print: \.iso, note: \.long)
  }
}

extension FieldCodec<CivilDate?> {
  /// A date that may be missing.
  static let date = FieldCodec<CivilDate>.day.optional()
  /// A date that lies ahead, as the end of a term; without a year it is the next one.
  static let dateAhead = FieldCodec<CivilDate>.dated(.ahead).optional()
}

extension FieldCodec<Int?> {
  /// A whole number within a range.
  static func number(_ range: ClosedRange<Int>) -> FieldCodec {
    FieldCodec(
      kind: .number(range), blank: { nil },
      read: { (raw, _) throws(EntryProblem) in
        guard let number = Int(raw), range.contains(number) else {
          throw EntryProblem(
            value: raw,
            "“\(raw)” is not a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
      }, print: { $0.map(String.init) ?? "" })
  }
}

extension FieldCodec<[Int]> {
  /// The numbers of some entries of a case: `1, 2`.
  static let entryNumbers = FieldCodec(
    kind: .text, blank: { [] },
    read: { (raw, _) throws(EntryProblem) in try entryNumbers(in: raw) },
    print: { $0.map(String.init).joined(separator: ", ") })

  /// Reads the numbers of some entries, each once.
  static func entryNumbers(in raw: String) throws(EntryProblem) -> [Int] {
    var numbers: [Int] = []
    for word in raw.typedParts {
      guard let number = Int(word), number > 0 else {
        throw EntryProblem(value: word, "“\(word)” is not the number of an entry; type 1, 2.")
      }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }
}

extension FieldCodec<Bool?> {
  /// Yes, no, or nobody has said.
  static let yesNo = FieldCodec(
    kind: .yesNo, blank: { nil },
    read: { (raw, _) throws(EntryProblem) in
      switch raw.lowercased() {
      case "yes", "y", "true", "1": return true
      case "no", "n", "false", "0": return false
      default: throw EntryProblem(value: raw, "“\(raw)” is not yes or no.")
      }
    }, print: { $0.map { $0 ? "yes" : "no" } ?? "" })
}

extension FieldCodec {
  /// One value of a list.
  static func choice<Choice: FieldChoice>() -> FieldCodec where Value == Choice? {
    FieldCodec(
      kind: .choice(Choice.options), blank: { nil },
      read: { (raw, _) throws(EntryProblem) in try Choice(typed: raw) },
      print: { $0?.key ?? "" })
  }

  /// Several values of a list, kept in its order.
  static func choices<Choice: FieldChoice>() -> FieldCodec where Value == Set<Choice> {
    FieldCodec(
      kind: .choices(Choice.options), blank: { [] },
      read: { (raw, _) throws(EntryProblem) in
        var values: Set<Choice> = []
        for word in raw.typedParts { values.insert(try Choice(typed: word)) }
        return values
      },
      print: { values in
        Choice.allCases.filter(values.contains).map(\.key).joined(separator: ",")
      })
  }
}

extension FieldChoice {
  /// Reads the value's word or its label, whatever the capitals, or the number its label begins with.
  fileprivate init(typed word: String) throws(EntryProblem) {
    let lower = word.lowercased()
    let isNumber = Int(lower) != nil
    guard
      let value = Self.allCases.first(where: {
        $0.key == lower || $0.label.lowercased() == lower
          || isNumber && $0.label.hasPrefix(lower + " ")
      })
    else {
      throw EntryProblem(
        value: word,
        "“\(word)” is not one of " + Self.allCases.map(\.key).joined(separator: ", ") + ".")
    }
    self = value
  }
}

extension FieldCodec<CaseReference?> {
  /// A case of an area.
  static func lookup(_ area: CaseArea) -> FieldCodec {
    FieldCodec(
      kind: .lookup(area), blank: { nil },
      read: { (raw, _) throws(EntryProblem) in try CaseReference(typed: raw, in: area) },
      print: { $0?.description ?? "" })
  }
}

extension FieldCodec<CaseReference?> {
  /// A case of any of some areas, by its number.
  static func reference(among areas: [CaseArea]) -> FieldCodec {
    FieldCodec(
      kind: .reference(areas), blank: { nil },
      read: { (raw, _) throws(EntryProblem) in
        guard let reference = CaseReference(raw, among: areas) else {
          let written = areas.map { "\(CaseReference($0, 12)) for \($0.one)" }
          throw EntryProblem(
            value: raw,
            "“\(raw)” is no such case; it is written as \(written.joined(separator: ", ")).")
        }
        return reference
      },
      print: { $0?.description ?? "" })
  }
}

extension FieldCodec<[CaseReference]> {
  /// Several cases of an area.
  static func lookups(_ area: CaseArea) -> FieldCodec {
    FieldCodec(
      kind: .lookups(area), blank: { [] },
      read: { (raw, _) throws(EntryProblem) in
        var references: [CaseReference] = []
        for word in raw.typedParts {
          let one = try CaseReference(typed: word, in: area)
          if !references.contains(one) { references.append(one) }
        }
        return references
      }, print: { $0.map(\.description).joined(separator: ", ") })
  }
}

extension FieldCodec<[Student]> {
  /// Children by the district's codes.
  static let students = FieldCodec(
    kind: .students, blank: { [] },
    read: { (raw, _) throws(EntryProblem) in try StudentEntry.read(raw) },
    print: StudentEntry.write)
}
