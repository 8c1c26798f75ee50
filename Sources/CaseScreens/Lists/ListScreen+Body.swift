import CaseDomain
import TerminalKit

extension ListScreen {
  func offers(in context: Context) -> [Offer] {
    let none = rows.selected == nil ? "Nothing is selected." : nil
    let sorts = headings.contains(where: \.sorts)
    return [
      Offer(.open, footer: true, disabled: none),
      Offer(
        .new, footer: true, help: opening.map { "\($0.title): \($0.summary)" },
        disabled: opening == nil ? "Nothing of this kind is opened by hand." : nil),
      Offer(.act, footer: true, disabled: marks.isEmpty ? none : nil),
      Offer(.mark, footer: true, disabled: none),
      Offer(.filter, footer: true),
      Offer(
        .standing, footer: true,
        disabled: area.standings.isEmpty ? "\(title(in: context)) have no standing." : nil),
      Offer(.sort, disabled: sorts ? nil : "This list has one order only."),
      Offer(.reverseSort, disabled: sorts ? nil : "This list has one order only."),
      Offer(.walk, disabled: none),
      Offer(.markAll, disabled: marks.isEmpty ? none : nil),
    ] + (FileScreen.Use.importing(area).map { [Offer(.importRegister, help: $0.importHelp)] } ?? [])
      + ListMove.allCases.map { Offer(.move($0)) }
  }

  static func row(_ row: ListRow) -> TableRow {
    TableRow(
      id: row.rowID, row.cells.map(\.shown), role: row.tone.role,
      tinted: row.reference.area.headings.firstIndex(where: \.isStanding))
  }

  var emptyText: String {
    if !filter.text.isEmpty || standing != nil {
      return "No \(area.noun) answers to this filter. Esc shows all again."
    }
    let how = opening == nil ? "" : " Press n to record one."
    return "No \(area.plural) yet.\(how)"
  }

  func body(in context: Context) -> Body {
    rows.body(
      columns, filter.line(title(in: context), narrowed: standing?.label, rows.position + markCount)
    )
  }

  /// The columns in their usual widths; where it is narrow the number and the standing are the last
  /// to go, then the leftmost.
  ///
  /// A reference is never cut, so the first column is as wide as the longest in hand.
  func spec(_ rows: [TableRow]) -> TableSpec {
    TableSpec(
      headings.enumerated().map { index, column in
        let width =
          index == 0
          ? max(column.width, rows.map { $0.cells.first?.count ?? 0 }.max() ?? 0)
          : column.width
        return TableColumn(
          column.title, min: width, ideal: width, weight: column.grows ? 1 : 0,
          priority: index == 0 ? 100 : column.isStanding ? 99 : 98 - index)
      })
  }
}

extension Tone {
  /// The role in which a fact of this tone shows.
  var role: Role {
    switch self {
    case .plain: .text
    case .good: .good
    case .warning: .warning
    case .bad: .bad
    case .muted: .muted
    }
  }
}
