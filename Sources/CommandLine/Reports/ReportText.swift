import CaseDomain
import PlainText

/// Sections of a report as text: the bars of one section under each other, the numbers beside them.
struct ReportText {
  /// How many columns a line may take.
  let columns: Int

  private static let barColumns = 20
  private static let longestLabel = 26

  func text(_ report: Report) -> String {
    PlainText.lines(
      wrapped("\(report.district): where we stand on \(report.day.long)", indent: 0)
        + report.notes.flatMap { wrapped($0, indent: 0) } + body(report.sections))
  }

  func text(_ inventory: DataInventory) -> String {
    PlainText.lines(
      wrapped("Data inventory, \(inventory.day.long)", indent: 0) + body(inventory.sections))
  }

  private func body(_ sections: [ReportSection]) -> [String] {
    sections.flatMap { section -> [String] in
      let width = min(
        Self.longestLabel, section.lines.map { PlainText.width($0.label) }.max() ?? 0)
      let head =
        section.isCompared
        ? PlainText.padded("", width + 2 + (section.hasBars ? Self.barColumns + 2 : 0))
          + "      now  year before" : ""
      return ["", section.heading.uppercased()]
        + section.notes.flatMap { wrapped($0, indent: 2) }
        + (section.lines.isEmpty ? ["  Nothing."] : head.isEmpty ? [] : ["  " + trimmed(head)])
        + section.lines.flatMap { lines($0, of: section, width) }
    }
  }

  private func lines(
    _ line: ReportLine, of section: ReportSection, _ width: Int
  ) -> [String] {
    var start = "  " + PlainText.padded(line.label, width)
    var overflow: [String] = []
    if PlainText.width(line.label) > width {
      overflow = wrapped(line.label, indent: 2)
      start = "  " + PlainText.padded("", width)
    }
    if section.hasBars {
      start += "  " + PlainText.padded(section.bar(line, columns: Self.barColumns), Self.barColumns)
    }
    if section.hasNumbers { start += "  " + right(line.now?.words ?? "", 7) }
    if section.isCompared { start += "  " + right(line.before?.words ?? "", 11) }
    start += "  "
    let indent = PlainText.width(start)
    let room = columns - indent
    if line.words.isEmpty { return overflow + [trimmed(start)] }
    guard room >= 24 else {
      return overflow + [trimmed(start)] + wrapped(line.words, indent: 6)
    }
    let words = PlainText.wrap(line.words, room)
    return overflow
      + words.enumerated().map { index, words in
        (index == 0 ? start : String(repeating: " ", count: indent)) + words
      }
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - PlainText.width(text))) + text
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    PlainText.wrap(text, max(20, columns - indent)).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}
