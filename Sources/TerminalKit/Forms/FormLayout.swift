import PlainText

/// How a form shares out its rectangle.
struct FormLayout {
  /// The columns of the labels, with the star of a required field.
  let labelColumns: Int
  /// The columns of the values.
  let valueColumns: Int
  /// The rows in which fields show.
  let listRows: Int
  /// The rows that explain the field that has the keys.
  let stripRows: Int

  /// The columns in front of a label, where the sign of the field in hand stands.
  static let margin = 2
  private static let gap = 2
  private static let widestLabel = 28
  private static let widestValue = 72
  /// The rows a text of several lines takes where other fields need the rest; it scrolls beyond them.
  static let areaRows = 3...6

  init(_ form: FormState, _ size: Size) {
    let longest = form.fields.map { PlainText.width($0.label) + 2 }.max() ?? 0
    let third = max((size.columns - Self.margin) * 2 / 5, 8)
    labelColumns = min(longest, third, Self.widestLabel)
    let room = size.columns - Self.margin - labelColumns - Self.gap - 1
    valueColumns = max(min(room, Self.widestValue), 1)
    stripRows = size.rows >= 18 ? 4 : 3
    listRows = max(size.rows - stripRows, 0)
  }

  var valueColumn: Int { Self.margin + labelColumns + Self.gap }

  /// One row of the list of fields.
  enum Line: Equatable {
    /// A row of the value of the field with that index.
    case value(Int, row: Int)
    /// A row of what is wrong with it.
    case problem(String)
    /// A row of what the caller made of the value.
    case reading(String)
  }

  /// All rows, and those of the field in hand.
  func lines(_ form: FormState) -> (all: [Line], focused: Range<Int>) {
    var lines: [Line] = []
    var focused = 0..<0
    for (index, field) in form.fields.enumerated() {
      let first = lines.count
      for row in 0..<rows(form, index) { lines.append(.value(index, row: row)) }
      if let problem = form.problems[field.id] {
        lines += PlainText.wrap("! " + problem, valueColumns).map(Line.problem)
      } else if let reading = form.readings[field.id] {
        lines += PlainText.wrap(reading, valueColumns).map(Line.reading)
      }
      if index == form.focus { focused = first..<lines.count }
    }
    return (lines, focused)
  }

  func rows(_ form: FormState, _ index: Int) -> Int {
    switch form.editors[index] {
    case .area(let area):
      return min(
        max(area.rows(columns: valueColumns), Self.areaRows.lowerBound),
        max(Self.areaRows.upperBound, rowsLeft(form, beside: index)))
    case .several:
      guard case .choices(let options) = form.fields[index].kind else { return 1 }
      return max(options.count, 1)
    case .pick(_, let shown):
      guard case .lookups = form.fields[index].kind else { return 1 }
      return shown.count { $0 == "\n" } + 1
    case .line: return 1
    }
  }

  /// The rows that the other fields leave, each text of several lines taking the fewest it can.
  private func rowsLeft(_ form: FormState, beside index: Int) -> Int {
    let others = form.editors.indices.filter { $0 != index }.map { other in
      if case .area = form.editors[other] { Self.areaRows.lowerBound } else { rows(form, other) }
    }
    return listRows - others.reduce(0, +)
  }

  /// The first row that shows, with the field in hand near the upper third, so that one sees what
  /// comes before and after it.
  func top(_ lines: Int, _ form: FormState, focused: Range<Int>) -> Int {
    var range = focused
    // In a list of answers longer than the screen, the answer in hand is what must show.
    if range.count > listRows, case .several(_, let at) = form.editors[form.focus] {
      range = range.lowerBound + at..<range.lowerBound + at + 1
    }
    let wanted = range.lowerBound - listRows / 3
    let lowest = range.upperBound - listRows
    return max(min(max(wanted, lowest), range.lowerBound, lines - listRows), 0)
  }
}
