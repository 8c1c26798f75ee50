import CaseDomain
import TerminalKit

extension DocketScreen {
  /// Due, what to do, and for which case; the case's name goes first where it is narrow, its number
  /// never.
  static let columns = TableSpec([
    TableColumn("Due", min: 12, ideal: 12, priority: 4),
    TableColumn("What", min: 16, ideal: 36, weight: 2, priority: 5),
    TableColumn("No.", min: 6, ideal: 6, priority: 6),
    TableColumn("Case", min: 13, ideal: 30, weight: 1, priority: 2),
  ])

  /// The lines under the headings of their sections.
  static func content(
    _ lines: [DocketLine], today: CivilDate, emptyText: String
  ) -> TableContent {
    var rows: [TableRow] = []
    var section: DocketSection?
    for line in lines {
      let own = line.item.section(on: today)
      if own != section {
        section = own
        rows.append(.heading(own.heading))
      }
      rows.append(row(line, own, today))
    }
    return TableContent(rows, emptyText: emptyText)
  }

  /// What to say where there is no line.
  var emptyText: String {
    if kind != nil { return "None of these is left. Esc goes back." }
    return isNarrowed
      ? "Nothing that is due answers to this. Esc shows all again."
      : "Nothing is due and nothing is waited for. Press 2 for the contracts; there n records one "
        + "and I imports your register."
  }

  private static func row(
    _ line: DocketLine, _ section: DocketSection, _ today: CivilDate
  ) -> TableRow {
    let item = line.item
    return TableRow(
      id: line.rowID,
      [
        item.brief(on: today), item.withTurn,
        line.isCounted ? "\(line.count.words)×" : line.reference.description,
        line.isCounted ? line.countedCases : line.title,
      ],
      role: role(section), tinted: 0, sign: section == .overdue ? "!" : "")
  }

  private static func role(_ section: DocketSection) -> Role {
    switch section {
    case .overdue: .overdue
    case .thisWeek: .soon
    case .later, .undated, .waiting: .text
    }
  }

  private var heading: String {
    guard let kind else { return reach.heading }
    return kind.sentence + (kind.waitingOn.isEmpty ? "" : " · \(kind.waitingOn)")
  }

  func body(in context: Context) -> Body {
    let late = overdue == .exactly(0) ? "" : "\(overdue.words) overdue · "
    let line = filter.line(
      isNarrowed ? title(in: context) : heading, narrowed: kind == nil ? reach.narrowed : nil,
      (kind == nil ? late : "") + lines.position)
    return .stack(
      above: [.init(.status(line))], lines.table(Self.columns),
      below: context.size.columns < Self.wholeColumns
        ? [.init(.page(TextPage([words].compactMap(\.self))), rows: 2...2)] : [])
  }

  /// From so many columns on most lines show whole.
  private static let wholeColumns = 110

  /// The selected line in full, where the columns cut it.
  private var words: TextLine? {
    guard let line = lines.selected else { return nil }
    let of =
      line.isCounted ? line.countedCases : "\(line.reference) \(line.title)"
    return TextLine(
      [Segment(line.item.withTurn), Segment("  \(of)", .muted)], indent: 1, hanging: 2)
  }
}

extension DocketItem {
  /// What is to be done, and whose turn it is where it is not the district's.
  fileprivate var withTurn: String {
    waitingOn.isEmpty ? sentence : "\(sentence) · \(waitingOn)"
  }
}
