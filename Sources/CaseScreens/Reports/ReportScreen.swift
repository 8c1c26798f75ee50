import CaseDomain
import TerminalKit

/// Where the district stands, or which product holds which data; Enter leads to what a line counts.
struct ReportScreen: Screen {
  private let view: ReportView
  private var notes: [String] = []
  private var sections: [ReportSection] = []
  private var text = TextPage([])
  private var state = TextPageState()
  /// Where the lines lead, by their names.
  private var leads: [String: ReportLead] = [:]

  init(_ view: ReportView) { self.view = view }

  func title(in context: Context) -> String { view.title }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .open, footer: true, help: "Open the list or the case that the line is about.",
        disabled: selected == nil ? "Nothing is selected here; move to a line." : nil),
      Offer(.write, footer: true, label: "write a file", help: "Write it as a page for print."),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened, .shown: return [.ask(view == .standing ? .report : .inventory)]
    case .report(let report):
      take(report.notes, report.sections, in: context)
      return []
    case .inventory(let inventory):
      take([], inventory.sections, in: context)
      return []
    case .resized:
      take(notes, sections, in: context)
      return []
    case .act(.move(let move)):
      state.move(move, text, in: room(in: context))
      return []
    case .act(.open): return open()
    case .act(.write): return [.push(FileScreen(.report(view)))]
    default: return []
    }
  }

  private var selected: ReportLead? { state.selected(in: text).flatMap { leads[$0] } }

  private func open() -> [Step] {
    switch selected {
    case .page(let reference): [.push(CaseScreen(reference))]
    case .list(let area, let standing): [.push(ListScreen(area, standing: standing))]
    case nil: []
    }
  }

  private mutating func take(
    _ notes: [String], _ sections: [ReportSection], in context: Context
  ) {
    let kept = state.selected(in: text)
    (self.notes, self.sections) = (notes, sections)
    leads = [:]
    let columns = room(in: context).columns
    var lines = notes.map { TextLine($0, .muted) }
    if sections.contains(where: \.isCompared) {
      lines.append(TextLine("In parentheses stands the number of a year before.", .muted))
    }
    for (place, section) in sections.enumerated() {
      lines += [.blank, TextLine(section.heading.uppercased(), .heading)]
      lines += section.notes.map { TextLine($0, .muted, indent: 2) }
      let width = min(
        Self.longestLabel, section.lines.map { Segment($0.label).columns }.max() ?? 0)
      lines += section.lines.enumerated().map { index, line in
        let id = "\(place).\(index)"
        leads[id] = line.leads
        return self.line(line, of: section, label: width, in: columns, id: id)
      }
    }
    text = TextPage(lines)
    if let kept { state.select(id: kept, text, in: room(in: context)) }
  }

  private static let longestLabel = 28

  private func line(
    _ line: ReportLine, of section: ReportSection, label: Int, in columns: Int, id: String
  ) -> TextLine {
    // On a narrow screen the numbers matter more than the bars.
    let bar = columns < 70 ? 6 : columns < 120 ? 16 : 30
    var value: [Segment] = []
    if section.hasBars {
      value += [Segment(section.bar(line, columns: bar)).padded(to: bar), Segment(" ")]
    }
    if let now = line.now { value.append(Segment(now.words).padded(to: 5, atEnd: false)) }
    if let before = line.before { value.append(Segment("  (\(before.words))")) }
    let words = line.words.isEmpty ? "" : (value.isEmpty ? "" : "  ") + line.words
    return .pair(
      line.label, value + [Segment(words, line.tone.role)], columns: label, indent: 2, id: id)
  }

  func body(in context: Context) -> Body { .page(text, state) }
}
