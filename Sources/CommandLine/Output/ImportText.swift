import CaseDomain
import PlainText

/// An import as text: the columns and why, what needs a look, the counts.
struct ImportText {
  /// The register.
  let sheet: RegisterSheet
  /// Which column gave which field.
  let mapping: ImportMapping
  /// What came of each row.
  let report: ImportReport

  /// Everything but the outcome.
  var text: String {
    var text = lines(sheet.cautions)
    text += TextTable.text(
      [["COLUMN", "HEADING", "FIELD", "WHY"]]
        + mapping.lines.map {
          [RegisterSheet.letter($0.column), sheet.header[$0.column], $0.field, $0.reason]
        }
        + mapping.leftOut.map {
          [RegisterSheet.letter($0), sheet.header[$0], "-", "You left it out."]
        })
    let look = report.refused.map(\.words) + report.matched.map(\.words)
    if !look.isEmpty { text += "\n" + lines(look) }
    return text + "\n" + lines([report.counts])
  }

  /// What became of the casebook.
  func outcome(validOnly: Bool) -> String { lines([report.outcome(validOnly: validOnly)]) }

  private func lines(_ sentences: [String]) -> String {
    sentences.map { PlainText.safe($0) + "\n" }.joined()
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

  init(_ report: ImportReport, mapping: ImportMapping, sheet: RegisterSheet, written: Bool) {
    rows = report.rows
    imported = report.imported.count
    matched = report.matched.count
    refused = report.refused
    self.mapping = mapping.lines.map {
      Line(
        field: $0.field, column: RegisterSheet.letter($0.column), heading: sheet.header[$0.column],
        reason: $0.reason)
    }
    dryRun = report.rehearsed
    self.written = written
  }
}
