import CaseDomain
import TerminalKit

/// What came of a register: first of trying it, then of importing it.
struct ImportReportScreen: Screen {
  private let request: ImportRequest
  private let report: ImportReport
  private let page: TextPage
  private var state = TextPageState()

  /// How many rows of one kind the page names; the command line names them all.
  static let most = 500

  init(_ request: ImportRequest, _ report: ImportReport) {
    self.request = request
    self.report = report
    page = TextPage(Self.lines(request, report))
  }

  func title(in context: Context) -> String {
    request.rehearsing ? "What would be imported" : "What was imported"
  }

  /// Whether the casebook now holds what the report says.
  private var isDone: Bool {
    !request.rehearsing && report.stands(validOnly: request.validOnly)
  }

  func offers(in context: Context) -> [Offer] {
    let moves = ListMove.allCases.map { Offer(.move($0)) }
    if isDone {
      return [Offer(.open, footer: true, label: "to the list", help: "Go back to the list.")]
        + moves
    }
    let none = report.imported.isEmpty ? "No row is left to import." : nil
    let refused =
      report.refused.isEmpty
      ? nil : "Rows are refused: correct the file, or press v for the valid rows only."
    return [
      Offer(
        .open, footer: true, label: "import", help: "Import every row.",
        disabled: none ?? refused),
      Offer(
        .choice("v"), footer: !report.refused.isEmpty, label: "valid rows only",
        help: "Import the valid rows and leave the refused ones out.",
        disabled: none ?? (report.refused.isEmpty ? "No row is refused." : nil)),
      Offer(.back, footer: true, help: "Go back to the columns; nothing was written."),
    ] + moves
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .act(.move(let move)):
      state.move(move, page, in: room(in: context))
      return []
    case .act(.open): return isDone ? [.finish(.importFinished)] : perform(validOnly: false)
    case .act(.choice("v")): return perform(validOnly: true)
    case .act(.back): return isDone ? [.finish(.importFinished)] : []
    case .imported(let request, let report):
      return [.replace(ImportReportScreen(request, report))]
    case .refused(let refusal): return [.refuse(refusal)]
    default: return []
    }
  }

  private func perform(validOnly: Bool) -> [Step] {
    var final = request
    final.rehearsing = false
    final.validOnly = validOnly
    return [.program(.importRegister(final))]
  }

  func body(in context: Context) -> Body { .page(page, state) }

  private static func lines(_ request: ImportRequest, _ report: ImportReport) -> [TextLine] {
    var lines = [
      TextLine(report.counts(validOnly: request.validOnly), .title),
      TextLine(
        report.outcome(validOnly: request.validOnly),
        report.stands(validOnly: request.validOnly) ? .good : .warning),
    ]
    for line in report.adapted?.lines ?? [] where !request.mapping.lines.contains(line) {
      let title = request.table.title(line.column)
      lines.append(
        TextLine("“\(title)” gives \(line.field): \(line.reason)", .warning, hanging: 4))
    }
    lines += part("REFUSED", report.refused, \.words, .bad)
    lines += part("ALREADY THERE", report.matched, \.words, .text)
    lines += part(
      request.rehearsing || !report.stands(validOnly: request.validOnly)
        ? "TO IMPORT" : "IMPORTED", report.imported, \.words, .muted)
    return lines
  }

  private static func part<Row>(
    _ heading: String, _ rows: [Row], _ words: (Row) -> String, _ role: Role
  ) -> [TextLine] {
    guard !rows.isEmpty else { return [] }
    var lines = [TextLine.blank, TextLine("\(heading) (\(rows.count))", .heading)]
    lines += rows.prefix(most).map { TextLine(words($0), role, hanging: 4) }
    if rows.count > most {
      lines.append(
        TextLine("… and \(rows.count - most) more; docket import lists them all.", .muted))
    }
    return lines
  }
}
