import CaseDomain
import TerminalKit

extension DocketScreen {
  /// Due, how far off, what to do, and for which case; the case's name goes first where it is
  /// narrow, its number never.
  static let columns = TableSpec([
    TableColumn("Due", min: 10, ideal: 10, priority: 4),
    TableColumn("", min: 13, ideal: 13, priority: 3),
    TableColumn("What", min: 22, ideal: 26, weight: 2, priority: 5),
    TableColumn("No.", min: 6, ideal: 6, priority: 6),
    TableColumn("Case", min: 10, ideal: 24, weight: 1, priority: 2),
  ])

  /// The lines under the headings of their sections.
  static func content(
    _ lines: [DocketLine], today: CivilDate, isFiltered: Bool
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
    return TableContent(
      rows,
      emptyText: isFiltered
        ? "Nothing that is due answers to this. Esc shows all again."
        : "Nothing is due and nothing is waited for. Press 2 for the contracts; there n records one "
          + "and I imports your register.")
  }

  private static func row(
    _ line: DocketLine, _ section: DocketSection, _ today: CivilDate
  ) -> TableRow {
    let item = line.item
    let waits = item.waitingOn.isEmpty ? "" : " · \(item.waitingOn)"
    let distance =
      item.due == nil && item.kind == .waiting ? "waiting" : item.distance(from: today)
    return TableRow(
      id: line.rowID,
      [
        item.due.map { $0.year == today.year ? $0.short : $0.iso } ?? "—", distance,
        item.sentence + waits, line.reference.description, line.title,
      ],
      role: role(section), sign: section == .overdue ? "!" : "")
  }

  private static func role(_ section: DocketSection) -> Role {
    switch section {
    case .overdue: .overdue
    case .thisWeek: .soon
    case .later, .undated, .waiting: .text
    }
  }

  func body(in context: Context) -> Body {
    let late = overdue == .exactly(0) ? "" : "\(overdue.words) overdue · "
    return lines.body(
      Self.columns,
      filter.line(
        isNarrowed ? title(in: context) : reach.heading, narrowed: reach.narrowed,
        late + lines.position))
  }
}
