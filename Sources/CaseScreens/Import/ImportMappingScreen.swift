import CaseDomain
import TerminalKit

/// The columns of a register, what each gives, and why; Enter puts one to another use.
struct ImportMappingScreen: Screen {
  private let sheet: RegisterSheet
  private var mapping: ImportMapping
  private var table = TableState()
  private var content = TableContent([])
  /// The column being put to another use.
  private var choosing: Int?

  init(_ sheet: RegisterSheet) {
    self.sheet = sheet
    mapping = ImportMapping(guessing: sheet)
    show()
  }

  private static let spec = TableSpec([
    TableColumn("Col", min: 3, ideal: 3, priority: 6),
    TableColumn("Heading", min: 10, ideal: 18, priority: 5),
    TableColumn("Gives", min: 12, ideal: 22, priority: 4),
    TableColumn("For example", min: 10, ideal: 18, priority: 1),
    TableColumn("Why", min: 18, ideal: 30, weight: 1, priority: 2),
  ])

  func title(in context: Context) -> String { "Import \(sheet.name)" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .open, footer: true, label: "change",
        help: "Say what the column gives, or that it is left out."),
      Offer(
        .save, footer: true, label: "try it",
        help: "Try the import and show what would come of each row; nothing is written.",
        disabled: mapping.obstacle),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .act(.move(let move)):
      table.move(move, content, in: Self.tableRect(context.body).size)
      return []
    case .act(.open):
      guard let column = selected else { return [] }
      choosing = column
      return [.push(ChoiceScreen(.importUse, uses(of: column)))]
    case .chosen(.importUse, let use): return put(use)
    case .act(.save):
      return [.errand(.importRegister(ImportRequest(sheet, mapping, rehearsing: true)))]
    case .imported(let request, let report):
      return [.push(ImportReportScreen(request, report))]
    case .refused(let refusal): return [.refuse(refusal)]
    case .importFinished: return [.pop]
    default: return []
    }
  }

  private var selected: Int? { table.selected(in: content).flatMap { Int($0.id) } }

  private static let leftOut = "-"

  private mutating func put(_ use: String) -> [Step] {
    guard let column = choosing else { return [] }
    choosing = nil
    do throws(EntryProblem) {
      try mapping.put(column, into: use == Self.leftOut ? nil : use)
    } catch {
      return [.warn(error.sentence)]
    }
    show()
    return []
  }

  private func uses(of column: Int) -> ChooserState {
    let entries = ImportMapping.fields.map {
      ChooserEntry(id: $0.id, title: $0.label, detail: $0.hint, hint: $0.id)
    }
    let none = ChooserEntry(
      id: Self.leftOut, title: "Leave it out", detail: "Nothing of the column is imported.")
    var chooser = ChooserState(
      title: "What \(sheet.title(column)) gives", entries: entries + [none])
    chooser.select(id: mapping.lines.first { $0.column == column }?.field ?? Self.leftOut)
    return chooser
  }

  private mutating func show() {
    content = TableContent(
      sheet.header.indices.map { column in
        let lines = mapping.lines.filter { $0.column == column }
        let gives = lines.map { line in
          ImportMapping.fields.first { $0.id == line.field }?.label ?? line.field
        }
        let example = sheet.rows.lazy.map { $0.cell(column) }.first { !$0.isEmpty }
        return TableRow(
          id: String(column),
          [
            RegisterSheet.letter(column), sheet.header[column],
            gives.isEmpty ? "left out" : gives.joined(separator: ", "), example ?? "",
            lines.map(\.reason).joined(separator: " "),
          ],
          role: lines.isEmpty ? .muted : .text)
      },
      emptyText: "The register has no columns.")
  }

  /// The part of the body in which the columns show, with three rows below for the whole reason.
  private static func tableRect(_ body: Rect) -> Rect { body.droppingFirst(1).droppingLast(4) }

  func draw(into grid: inout Grid, in rect: Rect, context: Context) {
    let rows = sheet.rows.count == 1 ? "1 row" : "\(RowCount.exactly(sheet.rows.count).words) rows"
    Sheet([SheetLine("\(rows), \(sheet.header.count) columns", .heading)])
      .draw(SheetState(), into: &grid, in: rect.line(0))
    Self.spec.draw(content, table, into: &grid, in: Self.tableRect(rect))
    var lines = (mapping.obstacle.map { [$0] } ?? []).map { SheetLine("! " + $0, .warning) }
    lines += sheet.cautions.map { SheetLine("! " + $0, .warning) }
    if let column = selected {
      lines += mapping.lines.filter { $0.column == column }.map { SheetLine($0.reason, .muted) }
    }
    Sheet(lines).draw(
      SheetState(), into: &grid, in: rect.droppingFirst(max(rect.rows - 4, 0)))
  }
}
