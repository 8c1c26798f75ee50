import CaseDomain
import TerminalKit

/// The columns of a table, what each gives, and why; Enter puts one to another use.
struct ImportMappingScreen<Mapping: ColumnMapping>: Screen {
  private let subject: @Sendable (Mapping) -> ImportRequest.Subject
  private var mapping: Mapping
  private var table = TableState()
  private var content = TableContent([])
  /// The column being put to another use.
  private var choosing: Int?

  /// Shows the columns as they were guessed, and says what is imported by them.
  init(
    _ guess: Mapping, importing subject: @escaping @Sendable (Mapping) -> ImportRequest.Subject
  ) {
    self.subject = subject
    mapping = guess
    show()
  }

  private var register: RegisterTable { mapping.table }

  private var spec: TableSpec {
    TableSpec([
      TableColumn("Col", min: 3, ideal: 3, priority: 6),
      TableColumn("Heading", min: 10, ideal: 18, priority: 5),
      TableColumn("Gives", min: 12, ideal: 22, priority: 4),
      TableColumn("For example", min: 10, ideal: 18, priority: 1),
      TableColumn("Why", min: 18, ideal: 30, weight: 1, priority: 2),
    ])
  }

  func title(in context: Context) -> String { "Import \(register.name)" }

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
      table.move(move, content, in: room(in: context))
      return []
    case .act(.open):
      guard let column = selected else { return [] }
      choosing = column
      return [.push(ChoiceScreen(.importUse, uses(of: column)))]
    case .chosen(.importUse, let use): return put(use)
    case .act(.save):
      return [.program(.carryOut(ImportRequest(subject(mapping), rehearsing: true)))]
    case .imported(let request, let report):
      return [.push(ImportReportScreen(request, report))]
    case .refused(let refusal): return [.refuse(refusal)]
    case .importFinished: return [.finish(message)]
    default: return []
    }
  }

  private var selected: Int? { table.selected(in: content).flatMap { Int($0.id) } }

  private var leftOut: String { "-" }

  private mutating func put(_ use: String) -> [Step] {
    guard let column = choosing else { return [] }
    choosing = nil
    do throws(EntryProblem) {
      try mapping.put(column, into: use == leftOut ? nil : use)
    } catch {
      return [.warn(error.sentence)]
    }
    show()
    return []
  }

  private func uses(of column: Int) -> ChooserState {
    let entries = Mapping.fields.map {
      ChooserEntry(id: $0.id, title: $0.label, detail: $0.hint, hint: $0.id)
    }
    let none = ChooserEntry(
      id: leftOut, title: "Leave it out", detail: "Nothing of the column is imported.")
    var chooser = ChooserState(
      title: "What \(register.title(column)) gives", entries: entries + [none])
    chooser.select(id: mapping.lines.first { $0.column == column }?.field ?? leftOut)
    return chooser
  }

  private mutating func show() {
    content = TableContent(
      register.header.indices.map { column in
        let lines = mapping.lines.filter { $0.column == column }
        let gives = lines.map { line in
          Mapping.fields.first { $0.id == line.field }?.label ?? line.field
        }
        let example = register.rows.lazy.map { $0.cell(column) }.first { !$0.isEmpty }
        return TableRow(
          id: String(column),
          [
            RegisterTable.letter(column), register.header[column],
            gives.isEmpty ? "left out" : gives.joined(separator: ", "), example ?? "",
            lines.map(\.reason).joined(separator: " "),
          ],
          role: lines.isEmpty ? .muted : .text)
      },
      emptyText: "The file has no columns.")
  }

  /// The columns, with rows below them for what stands in the way and the whole reason.
  func body(in context: Context) -> Body {
    let rows =
      register.rows.count == 1 ? "1 row" : "\(RowCount.exactly(register.rows.count).words) rows"
    let head = TextPage([TextLine("\(rows), \(register.header.count) columns", .heading)])
    var lines = (mapping.obstacle.map { [$0] } ?? []).map { TextLine("! " + $0, .warning) }
    lines += (mapping.cautions + register.cautions).map { TextLine("! " + $0, .warning) }
    if let column = selected {
      lines += mapping.lines.filter { $0.column == column }.map { TextLine($0.reason, .muted) }
    }
    return .stack(
      above: [.init(.page(head), rows: 1...1)], .table(spec, content, table),
      below: [.init(.page(TextPage(lines)), rows: 4...4)])
  }
}
