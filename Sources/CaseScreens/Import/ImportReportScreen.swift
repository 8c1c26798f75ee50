import CaseDomain
import TerminalKit

/// What came of a file: first of trying it, then of importing it.
struct ImportReportScreen: Screen {
  private let request: ImportRequest
  private let report: any ImportOutcome
  private let page: TextPage
  private var state = TextPageState()

  /// How many rows of one kind the page names; the command line names them all.
  static let most = 500

  init(_ request: ImportRequest, _ report: any ImportOutcome) {
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
    let part = request.part
    let none = report.newest == nil ? "No \(part) is left to import." : nil
    let refused =
      report.refusedWords.isEmpty
      ? nil
      : "Some \(part)s are refused: correct the file, or press v for the valid \(part)s only."
    return [
      Offer(
        .open, footer: true, label: "import", help: "Import every \(part).",
        disabled: none ?? refused),
      Offer(
        .choice("v"), footer: !report.refusedWords.isEmpty, label: "valid \(part)s only",
        help: "Import the valid \(part)s and leave the refused ones out.",
        disabled: none ?? (report.refusedWords.isEmpty ? "No \(part) is refused." : nil)),
      Offer(.back, footer: true, help: "Go back; nothing was written."),
    ] + moves
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .act(.move(let move)):
      state.move(move, page, in: room(in: context))
      return []
    case .act(.open): return isDone ? [finished] : perform(validOnly: false)
    case .act(.choice("v")): return perform(validOnly: true)
    case .act(.back): return isDone ? [finished] : []
    case .imported(let request, let report):
      return [.replace(ImportReportScreen(request, report))]
    case .refused(let refusal): return [.refuse(refusal)]
    default: return []
    }
  }

  private var finished: Step { .finish(.importFinished(report.newest)) }

  private func perform(validOnly: Bool) -> [Step] {
    var final = request
    final.rehearsing = false
    final.validOnly = validOnly
    return [.program(.carryOut(final))]
  }

  func body(in context: Context) -> Body { .page(page, state) }

  private static func lines(_ request: ImportRequest, _ report: any ImportOutcome) -> [TextLine] {
    var lines = [
      TextLine(report.counts(validOnly: request.validOnly), .title),
      TextLine(
        report.outcome(validOnly: request.validOnly),
        report.stands(validOnly: request.validOnly) ? .good : .warning),
    ]
    lines += request.adaptations(in: report).map { TextLine($0, .warning, hanging: 4) }
    lines += part("REFUSED", report.refusedWords, .bad)
    lines += part("ALREADY THERE", report.thereWords, .text)
    lines += part(
      request.rehearsing || !report.stands(validOnly: request.validOnly)
        ? "TO IMPORT" : "IMPORTED", report.openedWords(validOnly: request.validOnly), .muted)
    return lines
  }

  private static func part(_ heading: String, _ rows: [String], _ role: Role) -> [TextLine] {
    guard !rows.isEmpty else { return [] }
    var lines = [TextLine.blank, TextLine("\(heading) (\(rows.count))", .heading)]
    lines += rows.prefix(most).map { TextLine($0, role, hanging: 4) }
    if rows.count > most {
      lines.append(
        TextLine("… and \(rows.count - most) more; docket import lists them all.", .muted))
    }
    return lines
  }
}
