/// Which column of the answers to a form gives which field of a tool request.
///
/// What no field takes is kept with the request's message as `Heading: value`.
public struct ToolFormMapping: ColumnMapping {
  /// The field of the number that some forms give each answer.
  static let rowID = "id"
  /// The field that keeps what no other takes.
  static let message = "message"
  /// The field of the day it came, where the day of the month stands first in it.
  static let dayFirst = "received-day-first"
  /// The fields a column may be mapped to; the one that keeps what no other takes is the last.
  public static let fields: [ActField] =
    ToolEntry.fields.map(\.about).filter { !["product", "elements", message].contains($0.id) }
    + [
      ActField(
        dayFirst, "Received on, day first", .text,
        hint: "The day it came, in a column that writes the day before the month."),
      ActField(
        rowID, "Number", .text,
        hint: "The number that the form gives each answer, so that it is taken once."),
      ActField(
        message, "Message", .longText, hint: "Keep the column with the message, under its heading."),
    ]

  /// The answers.
  public let table: RegisterTable
  private(set) var taken: [String: Int] = [:]
  /// Which comes first in the days, as a person says it; the column tells it where nobody does.
  public var dates: FormDateOrder?
  /// The columns that a person put where they are.
  private var placed: Set<Int> = []
  /// The columns that a person leaves out.
  private var leftOut: Set<Int> = []

  /// Guesses a mapping from the headings.
  public init(guessing table: RegisterTable) {
    self.table = table
    for column in table.header.indices {
      guard let field = ToolHeading.field(of: table.header[column]),
        taken[field] == nil
      else { continue }
      taken[field] = column
    }
  }

  /// Changes the mapping as a person says: `name=Which app?,received=A,cost=`.
  ///
  /// - Throws: `EntryProblem` naming the fields or columns there are.
  public mutating func change(_ text: String) throws(EntryProblem) {
    for (field, name) in try RegisterTable.choices(in: text, as: "name=Which app?") {
      try Self.requireField(field)
      let column = name.isEmpty ? nil : try table.column(named: name, for: field)
      if let column {
        placed.insert(column)
        leftOut.remove(column)
      }
      // Whoever gives the day another column says nothing of the order in that one.
      if field == "received" { dates = nil }
      if ![Self.message, Self.dayFirst].contains(field) {
        taken[field] = column
      } else if let column {
        try put(column, into: field)
      } else if field == Self.dayFirst {
        dates = nil
      } else {
        leftOut = Set(table.header.indices).subtracting(taken.values)
      }
    }
  }

  /// Puts a column to one use and no other, or leaves it out.
  ///
  /// A column that another one displaces is kept with the message.
  ///
  /// - Throws: `EntryProblem` for a field there is not.
  public mutating func put(_ column: Int, into field: String?) throws(EntryProblem) {
    if let field { try Self.requireField(field) }
    if field == "received" || taken["received"] == column { dates = nil }
    taken = taken.filter { $0.value != column }
    leftOut.remove(column)
    placed.insert(column)
    switch field {
    case nil: leftOut.insert(column)
    case Self.message?: break
    case Self.dayFirst?: (taken["received"], dates) = (column, .dayFirst)
    case let field?: taken[field] = column
    }
  }

  /// What stands in the way of importing with this mapping, or `nil`.
  public var obstacle: String? {
    let missing = [("received", "the day it came"), ("name", "the product")]
      .filter { taken[$0.0] == nil }
    guard !missing.isEmpty else { return nil }
    return "No column was found for \(missing.map(\.1).joined(separator: " and for ")). Map one of "
      + "the columns, \(table.columnList), as "
      + missing.map { "\($0.0)=COLUMN" }.joined(separator: " and ") + "."
  }

  /// What a person should look at before importing with this mapping, each as a sentence.
  public var cautions: [String] {
    guard let column = taken["received"], let cell = formDates.undecided,
      let day = try? formDates.read(cell)
    else { return [] }
    return [
      "No day in \(table.title(column)) says whether the month or the day comes first: "
        + "“\(TextLimit.excerpt(cell))” is read as \(day.long), with the month first. If the day "
        + "comes first, say --dates day-first, or give the column to “Received on, day first”."
    ]
  }

  private var formDates: FormDates {
    FormDates(
      taken["received"].map { column in table.rows.map { $0.cell(column) } } ?? [], said: dates)
  }

  /// Every use of a column, from the left, with why.
  public var lines: [ColumnUse] {
    table.header.indices.flatMap { column -> [ColumnUse] in
      let fields = Self.fields.map(\.id).filter { taken[$0] == column }
      guard fields.isEmpty else {
        let reason = placed.contains(column) ? ColumnUse.yours : "The heading speaks of it."
        return fields.map { field in
          ColumnUse(
            field: field == "received" && dates == .dayFirst ? Self.dayFirst : field,
            column: column, reason: reason)
        }
      }
      guard !leftOut.contains(column) else { return [] }
      let reason =
        placed.contains(column)
        ? ColumnUse.yours : "No field takes it, so it is kept with the message."
      return [ColumnUse(field: Self.message, column: column, reason: reason)]
    }
  }

  /// Each column with the fields it gives, in words.
  public var words: [String] {
    let lines = lines
    return table.header.indices.map { column in
      let fields = lines.filter { $0.column == column }.map(\.field)
      return "\(RegisterTable.letter(column))  \(table.title(column))  "
        + (fields.isEmpty ? "left out" : fields.joined(separator: ", "))
    }
  }

  /// The rows as the acts that take them, each with its place in the file.
  func items(today: CivilDate, calendar: BusinessCalendar) -> [ToolImport.Item] {
    let dates = formDates
    var earlierKeys: Set<String> = []
    return table.rows.map { row in
      let short = shortKey(of: row)
      return ToolImport.Item(
        place: "Row \(row.number)",
        earlierKey: !isKnownShortly(row) && earlierKeys.insert(short).inserted ? short : nil,
        read: Result { () throws(EntryProblems) in
          try act(row, dates, today: today, calendar: calendar)
        })
    }
  }

  /// What stands for a row: the form's own number, or the time of day it came, with address and product;
  /// where it has neither, all of it.
  ///
  /// Whoever adds a column to the answers, as for what was done about them, makes no other answers of
  /// them. Where only the day is known, two people of one day are told apart by what they wrote, each
  /// column by its place, since a question may be worded anew without being another.
  private func key(of row: RegisterTable.Row) -> String {
    guard !isKnownShortly(row) else { return shortKey(of: row) }
    let cells = table.header.indices.filter { !row.cell($0).isEmpty }.map { column in
      "\(RegisterTable.letter(column))="
        + row.cell(column).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return "form:row:" + cells.joined(separator: "|")
  }

  /// Whether a row has a number of its own or the time of day.
  private func isKnownShortly(_ row: RegisterTable.Row) -> Bool {
    taken[Self.rowID].map { !row.cell($0).isEmpty } ?? false
      || taken["received"].map { row.cell($0).contains(":") } ?? false
  }

  /// The form's own number with time, address and product, which stood for every row before a row without
  /// number and time was known by the whole of it.
  private func shortKey(of row: RegisterTable.Row) -> String {
    func cell(_ field: String) -> String { taken[field].map(row.cell) ?? "" }
    return "form:\(cell(Self.rowID))|\(cell("received"))|\(cell("email").nameKey)|"
      + cell("name").nameKey
  }

  private func act(
    _ row: RegisterTable.Row, _ dates: FormDates, today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblems) -> TakeTool {
    var typed: [String: String] = [:]
    var rest: [String] = []
    for column in table.header.indices where !row.cell(column).isEmpty {
      let fields = taken.filter { $0.value == column }.map(\.key)
      for field in fields { typed[field] = row.cell(column) }
      if fields.isEmpty, !leftOut.contains(column) {
        rest.append("\(table.title(column)): \(row.cell(column))")
      }
    }
    for (field, what) in [("name", "The product's name"), ("received", "The day it came")]
    where typed[field] == nil {
      throw EntryProblems(field: field, value: "", "\(what) is missing. Write it into the cell.")
    }
    let stamp = typed["received"] ?? ""
    do throws(EntryProblem) {
      typed["received"] = try dates.read(stamp).iso
    } catch {
      throw EntryProblems([error])
    }
    if let said = typed["plan"], let column = taken["plan"] {
      let plan = Self.plan(in: said)
      typed["plan"] = plan?.rawValue
      // What a plain yes is to stands in the heading alone.
      let isYes = plan == nil && RegisterTable.words(said).contains("yes")
      rest.append("\(isYes ? table.title(column) : "Plan"): \(said)")
    }
    typed[Self.rowID] = nil
    typed["message"] = rest.joined(separator: "\n")
    typed["source"] = ToolSource.Kind.form.rawValue
    typed["source-key"] = key(of: row)
    var act = TakeTool(today: today)
    try act.read(typed, Reading(today: today, calendar: calendar))
    return act
  }

  /// The plan that an answer gives and nothing else, as `Yes, an IEP`.
  ///
  /// Whatever says more is kept in its own words, and the request asks whether it is for one child's plan.
  private static func plan(in text: String) -> PlanKind? {
    let around = [
      "yes", "a", "an", "the", "it", "is", "for", "section", "plan", "child", "student",
    ]
    switch RegisterTable.words(text).filter({ !around.contains($0) && $0.count > 1 }) {
    case ["iep"]: return .iep
    case ["504"]: return .section504
    default: return nil
    }
  }
}
