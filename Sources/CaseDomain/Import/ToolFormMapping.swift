/// Which column of the answers to a form gives which field of a tool request.
///
/// What no field takes is kept with the request's message as `Heading: value`.
public struct ToolFormMapping: ColumnMapping, Hashable {
  /// The field of the number that some forms give each answer.
  static let rowID = "id"
  /// The fields a column may be mapped to.
  public static let fields =
    ToolEntry.fields.map(\.about.id).filter { !["product", "elements", "message"].contains($0) }
    + [rowID]

  let table: RegisterTable
  private(set) var taken: [String: Int] = [:]

  /// Guesses a mapping from the headings.
  public init(guessing table: RegisterTable) {
    self.table = table
    for column in table.header.indices {
      guard let field = Self.meaning(of: RegisterTable.words(table.header[column])),
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
      guard Self.fields.contains(field) else {
        throw EntryProblem(
          field: field, value: field,
          "There is no field “\(field)” to map. The fields are "
            + Self.fields.joined(separator: ", ") + ".")
      }
      taken[field] = name.isEmpty ? nil : try table.column(named: name, for: field)
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

  /// Each column with the field it gives.
  public var lines: [String] {
    table.header.indices.map { column in
      let fields = Self.fields.filter { taken[$0] == column }
      return "\(RegisterTable.letter(column))  \(table.title(column))  "
        + (fields.isEmpty ? "message" : fields.joined(separator: ", "))
    }
  }

  /// The rows as the acts that take them, each with its place in the file.
  func items(today: CivilDate, calendar: BusinessCalendar) -> [ToolImport.Item] {
    let days = taken["received"].map { column in table.rows.map { $0.cell(column) } } ?? []
    let dates = FormDates(days)
    return table.rows.map { row in
      ToolImport.Item(
        place: "Row \(row.number)",
        read: Result { () throws(EntryProblems) in
          try act(row, dates, today: today, calendar: calendar)
        })
    }
  }

  private func act(
    _ row: RegisterTable.Row, _ dates: FormDates, today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblems) -> TakeTool {
    var typed: [String: String] = [:]
    var rest: [String] = []
    for column in table.header.indices where !row.cell(column).isEmpty {
      let fields = taken.filter { $0.value == column }.map(\.key)
      for field in fields { typed[field] = row.cell(column) }
      if fields.isEmpty { rest.append("\(table.title(column)): \(row.cell(column))") }
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
    if let said = typed["plan"] {
      typed["plan"] = Self.plan(in: said)?.rawValue
      rest.append("Plan: \(said)")
    }
    let number = typed.removeValue(forKey: Self.rowID)
    typed["message"] = rest.joined(separator: "\n")
    typed["source"] = ToolSource.Kind.form.rawValue
    typed["source-key"] =
      "form:\(number ?? "")|\(stamp)|\((typed["email"] ?? "").nameKey)|"
      + (typed["name"] ?? "").nameKey
    var act = TakeTool(today: today)
    try act.read(typed, Reading(today: today, calendar: calendar))
    return act
  }

  private static func plan(in text: String) -> PlanKind? {
    let words = RegisterTable.words(text)
    if words.first == "no" || words.first == "not" { return nil }
    if words.contains("iep") { return .iep }
    return words.contains("504") ? .section504 : nil
  }

  /// The field that the words of a heading speak of; questions name the product for other reasons, so
  /// that it comes last.
  private static func meaning(of words: [String]) -> String? {
    func has(_ any: String...) -> Bool { words.contains { any.contains($0) } }
    if words == ["id"] { return rowID }
    if has("start", "modified") && has("time") { return nil }
    if has("email", "mail") { return "email" }
    if has("timestamp", "received", "submitted") || has("completion") && has("time") {
      return "received"
    }
    if has("iep", "504") { return "plan" }
    if has("grade") { return "grades" }
    if has("cost", "price", "free", "pay", "fund") { return "cost" }
    if has("url", "link") || has("web") && has("address") { return "address" }
    if has("data", "information", "account") { return "other-data" }
    if has("why", "purpose", "goal", "reason") || has("how") && has("use") { return "purpose" }
    if has("vendor", "company", "maker", "publisher", "provider", "developer") { return "maker" }
    if has("school", "building") { return "school" }
    if has("role", "position", "subject") { return "role" }
    if words == ["name"] || has("name") && has("your", "teacher", "full", "staff", "first") {
      return "requester-name"
    }
    let product = [
      "product", "tool", "app", "application", "software", "site", "website", "program", "platform",
      "service", "resource",
    ]
    return words.contains(where: product.contains) ? "name" : nil
  }
}
