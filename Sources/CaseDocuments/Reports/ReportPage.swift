import CaseDomain

/// A report as one web page for print, which needs nothing besides itself.
public struct ReportPage: Sendable {
  private let title: String
  private let district: String
  private let day: CivilDate
  private let before: CivilDate?
  private let notes: [String]
  private let sections: [ReportSection]

  /// How many columns the longest bar has.
  private static let barColumns = 24

  /// The page of where the district stands.
  public init(_ report: Report) {
    title = "Where we stand"
    (district, day, before) = (report.district, report.day, report.before)
    (notes, sections) = (report.notes, report.sections)
  }

  /// The page of which product holds which data.
  public init(_ inventory: DataInventory, of district: District) {
    title = "Data inventory"
    (self.district, day, before) = (district.name, inventory.day, nil)
    (notes, sections) = ([], inventory.sections)
  }

  /// The page's bytes.
  public var bytes: [UInt8] {
    let page: Markup = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) – \(district)</title>
      <link rel="icon" href="data:,">
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; color: #111; background: #fff; }
      h2 { margin: 1.6rem 0 .3rem; break-after: avoid; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #767676; font-weight: normal; overflow-wrap: anywhere; }
      thead th { font-weight: bold; }
      tbody th { min-width: 5rem; }
      .number { text-align: right; white-space: nowrap; }
      .bar { font-family: ui-monospace, monospace; white-space: nowrap; overflow: hidden; }
      tr { break-inside: avoid; }
      @media (max-width: 40rem) { .bar { display: none; } }
      @media print { body { max-width: none; margin: 0; font-size: 10pt; } }
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p>\(district), \(day.long)</p>
      \(notes.map(paragraph))
      \(sections.map(part))
      </main>
      </body>
      </html>

      """
    return page.bytes
  }

  private func paragraph(_ sentence: String) -> Markup { "<p>\(sentence)</p>" }

  private func part(_ section: ReportSection) -> Markup {
    var heads: Markup = "<th scope=\"col\">What</th>"
    if section.hasBars { heads += "<th scope=\"col\" class=\"bar\">In proportion</th>" }
    if section.hasNumbers { heads += "<th scope=\"col\" class=\"number\">Now</th>" }
    if section.isCompared { heads += "<th scope=\"col\" class=\"number\">A year before</th>" }
    heads += "<th scope=\"col\">More</th>"
    let rows = section.lines.map { line -> Markup in
      var cells: Markup = "<th scope=\"row\">\(line.label)</th>"
      if section.hasBars {
        cells += "<td class=\"bar\">\(section.bar(line, columns: Self.barColumns))</td>"
      }
      if section.hasNumbers { cells += "<td class=\"number\">\(line.now?.words ?? "")</td>" }
      if section.isCompared { cells += "<td class=\"number\">\(line.before?.words ?? "")</td>" }
      return "<tr>\(cells)<td>\(line.words)</td></tr>"
    }
    guard !rows.isEmpty else {
      return "<h2>\(section.heading)</h2>\n\(section.notes.map(paragraph))\n<p>Nothing.</p>"
    }
    return """
      <h2>\(section.heading)</h2>
      \(section.notes.map(paragraph))
      <table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      """
  }
}
