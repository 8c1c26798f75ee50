import CaseDomain
import TerminalKit

extension CaseScreen {
  /// A line of the page that Enter acts upon.
  enum Spot: Hashable {
    case missing(Int), item(Int), entry(Int)
    case line(part: Int, line: Int)

    /// The name of the line on the page.
    var id: String {
      switch self {
      case .missing(let index): "missing/\(index)"
      case .item(let index): "item/\(index)"
      case .entry(let index): "entry/\(index)"
      case .line(let part, let line): "line/\(part)/\(line)"
      }
    }

    /// Reads the name of a line.
    init?(_ id: String) {
      let words = id.split(separator: "/")
      let numbers = words.dropFirst().compactMap { Int($0) }
      switch (words.first, numbers.count) {
      case ("missing", 1): self = .missing(numbers[0])
      case ("item", 1): self = .item(numbers[0])
      case ("entry", 1): self = .entry(numbers[0])
      case ("line", 2): self = .line(part: numbers[0], line: numbers[1])
      default: return nil
      }
    }
  }

  /// The page in the order in which one asks: what, how does it stand, what now, what is due,
  /// what is in it, what has happened.
  static func text(
    _ page: CasePage, _ entries: [JournalEntry], in context: Context
  ) -> TextPage {
    var lines = head(page)
    lines += missing(page.missing)
    lines += due(page.items, in: context)
    for (index, part) in page.parts.enumerated() where !part.lines.isEmpty {
      lines += self.part(part, index)
    }
    lines += past(entries)
    return TextPage(lines)
  }

  private static func head(_ page: CasePage) -> [TextLine] {
    var lines = [TextLine(page.title, .title)]
    if !page.standing.isEmpty {
      lines.append(
        TextLine([
          Segment("Standing: ", .muted), Segment(page.standing, page.tone.role),
        ]))
    }
    lines += page.reasons.map { TextLine("· " + $0, indent: 2, hanging: 2) }
    if page.hidesNames {
      lines.append(TextLine("Names are hidden; . shows them.", .muted, indent: 2))
    }
    return lines
  }

  private static func missing(_ missing: [CasePage.Missing]) -> [TextLine] {
    guard !missing.isEmpty else { return [] }
    return [.blank, TextLine("MISSING NEXT", .heading)]
      + missing.enumerated().map { index, one in
        var segments = [Segment(one.sentence)]
        if let citation = one.citation { segments.append(Segment("  [\(citation)]", .muted)) }
        return TextLine(
          segments, indent: 2, hanging: 2,
          id: one.act == nil ? nil : Spot.missing(index).id)
      }
  }

  private static func due(_ items: [DocketItem], in context: Context) -> [TextLine] {
    guard !items.isEmpty else { return [] }
    return [.blank, TextLine("DUE AND WAITED FOR", .heading)]
      + items.enumerated().map { index, item in
        let line = DocketLine(
          id: index, reference: CaseReference(.contract, 1), title: "", item: item)
        let when = item.due?.long ?? "no date"
        var segments = [Segment(when, .accent), Segment("  ")]
        if item.due != nil {
          let isLate = line.section(on: context.today) == .overdue
          let distance = line.distance(from: context.today)
          segments.append(Segment(distance + "  ", isLate ? .overdue : .muted))
        }
        segments.append(Segment(item.sentence))
        if !item.waitingOn.isEmpty { segments.append(Segment(" · \(item.waitingOn)", .muted)) }
        return TextLine(segments, indent: 2, hanging: 2, id: Spot.item(index).id)
      }
  }

  private static func part(_ part: CasePage.Part, _ number: Int) -> [TextLine] {
    let columns = min(part.lines.map(\.label.count).max() ?? 0, 24)
    return [.blank, TextLine(part.heading.uppercased(), .heading)]
      + part.lines.enumerated().map { index, line in
        let opens = line.act != nil || line.leads != nil || line.attachment != nil
        let value = line.value.isEmpty ? Segment("—", .muted) : Segment(line.value, line.tone.role)
        return .pair(
          line.label, [value], columns: columns, indent: 2,
          id: opens ? Spot.line(part: number, line: index).id : nil)
      }
  }

  private static func past(_ entries: [JournalEntry]) -> [TextLine] {
    guard !entries.isEmpty else { return [] }
    var lines = [TextLine.blank, TextLine("TIMELINE, NEWEST FIRST", .heading)]
    for (index, entry) in entries.enumerated() {
      let words = EntryWords(entry)
      var segments = [
        Segment(words.day + "  ", .muted), Segment(words.title),
        Segment("  \(entry.actor)", .muted),
      ]
      if !words.detail.isEmpty { segments.append(Segment("  " + words.detail, .muted)) }
      lines.append(TextLine(segments, indent: 2, hanging: 14, id: Spot.entry(index).id))
    }
    if entries.count == timeline {
      lines.append(TextLine("Older entries: J shows the whole journal.", .muted, indent: 2))
    }
    return lines
  }
}
