import CaseDomain
import PlainText

/// An import as text: the columns and why, the rows, the counts.
struct ImportText {
  let page: RegisterTable
  /// Which column gave which field.
  let mapping: ImportMapping
  let report: ImportReport
  /// Whether the valid rows are imported although others are refused.
  let validOnly: Bool

  /// The rows that opened a contract, where they are to stay.
  private var imported: [String] {
    report.stands(validOnly: validOnly) ? report.imported.map(\.words) : []
  }

  /// The whole report; the outcome is told only where the rows may stay.
  var text: String {
    var text = PlainText.lines(page.cautions)
    text += TextTable.text(
      [["COLUMN", "HEADING", "FIELD", "WHY"]]
        + mapping.lines.map {
          [RegisterTable.letter($0.column), page.header[$0.column], $0.field, $0.reason]
        }
        + mapping.leftOut.map {
          [RegisterTable.letter($0), page.header[$0], "-", "You left it out."]
        })
    for rows in [imported, report.refused.map(\.words) + report.matched.map(\.words)]
    where !rows.isEmpty {
      text += "\n" + PlainText.lines(rows)
    }
    let outcome =
      report.stands(validOnly: validOnly) ? [report.outcome(validOnly: validOnly)] : []
    return text + "\n" + PlainText.lines([report.counts(validOnly: validOnly)] + outcome)
  }
}

/// The shape of an import's report in JSON.
struct ImportObject: Encodable {
  /// One column put to one use.
  struct Line: Encodable {
    let field: String
    let column: String
    let heading: String
    let reason: String
  }

  let rows: Int
  let imported: Int
  let matched: Int
  let refused: [ImportReport.Refused]
  let mapping: [Line]
  let dryRun: Bool
  /// Whether the casebook now holds what `imported` counts.
  let written: Bool

  init(_ report: ImportReport, mapping: ImportMapping, page: RegisterTable, written: Bool) {
    rows = report.rows
    imported = report.imported.count
    matched = report.matched.count
    refused = report.refused
    self.mapping = mapping.lines.map {
      Line(
        field: $0.field, column: RegisterTable.letter($0.column), heading: page.header[$0.column],
        reason: $0.reason)
    }
    dryRun = report.rehearsed
    self.written = written
  }
}
