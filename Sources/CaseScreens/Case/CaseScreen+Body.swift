import CaseDomain
import TerminalKit

extension CaseScreen {
  /// A line of the page that Enter acts upon.
  enum Spot: Hashable {
    case missing(CasePage.Missing)
    case item(DocketItem)
    case line(CasePage.Line)
    case entry(JournalEntry)

    /// The name of the line, which stays its own when others come or go.
    var id: String {
      switch self {
      case .missing(let one): "missing/\(one.sentence)"
      case .item(let item): "item/\(item.sentence)/\(item.waitingOn)"
      case .line(let line): "line/\(line.label)/\(line.value)"
      case .entry(let entry): "entry/\(entry.sequence)"
      }
    }
  }

  /// The lines that Enter acts upon, by their names.
  static func spots(_ page: CasePage, _ entries: [JournalEntry]) -> [String: Spot] {
    let spots =
      (page.lead?.lines ?? []).map(Spot.line) + page.missing.map(Spot.missing)
      + page.items.map(Spot.item)
      + page.parts.flatMap(\.lines).map(Spot.line) + entries.map(Spot.entry)
    return Dictionary(spots.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The page in the order in which one asks: what, how does it stand, what now, what is due,
  /// what is in it, what has happened.
  static func text(
    _ page: CasePage, _ entries: [JournalEntry], _ order: CaseEvent.Order, isRevealing: Bool,
    in context: Context
  ) -> TextPage {
    var lines = head(page, isRevealing: isRevealing)
    if let lead = page.lead, !lead.lines.isEmpty { lines += part(lead, in: context) }
    lines += missing(page.missing)
    lines += due(page.items, in: context)
    lines += page.parts.filter { !$0.lines.isEmpty }.flatMap { part($0, in: context) }
    lines += events(page.events.ordered(by: order), by: order)
    lines += past(entries)
    return TextPage(lines)
  }

  private static func head(_ page: CasePage, isRevealing: Bool) -> [TextLine] {
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
    } else if isRevealing {
      lines.append(TextLine("Names are shown; . hides them.", .warning, indent: 2))
    }
    return lines
  }

  private static func missing(_ missing: [CasePage.Missing]) -> [TextLine] {
    guard !missing.isEmpty else { return [] }
    return [.blank, TextLine("WHAT IS MISSING", .heading)]
      + missing.map { one in
        var segments = [Segment(one.sentence)]
        if let citation = one.citation { segments.append(Segment("  [\(citation)]", .muted)) }
        return TextLine(
          segments, indent: 2, hanging: 2,
          id: one.act == nil ? nil : Spot.missing(one).id)
      }
  }

  private static func due(_ items: [DocketItem], in context: Context) -> [TextLine] {
    guard !items.isEmpty else { return [] }
    return [.blank, TextLine("DUE AND WAITED FOR", .heading)]
      + items.map { item in
        let when = item.due?.long ?? "no date"
        var segments = [Segment(when, .accent), Segment("  ")]
        if item.due != nil {
          let isLate = item.section(on: context.today) == .overdue
          let distance = item.distance(from: context.today)
          segments.append(Segment(distance + "  ", isLate ? .overdue : .muted))
        }
        segments.append(Segment(item.sentence))
        if !item.waitingOn.isEmpty { segments.append(Segment(" · \(item.waitingOn)", .muted)) }
        return TextLine(segments, indent: 2, hanging: 2, id: Spot.item(item).id)
      }
  }

  private static func part(_ part: CasePage.Part, in context: Context) -> [TextLine] {
    // Labels have up to two fifths of the line, so that the name of a provision is whole.
    let columns = min(part.lines.map(\.label.count).max() ?? 0, context.size.columns * 5 / 12)
    return [.blank, TextLine(part.heading.uppercased(), .heading)]
      + part.lines.map { line in
        let opens =
          line.act != nil || line.leads != nil || line.attachment != nil || line.link != nil
        let isBlank = line.value.isEmpty && line.label.isEmpty
        let value =
          line.value.isEmpty && !isBlank
          ? Segment("—", .muted) : Segment(line.value, line.tone.role)
        return .pair(
          line.label, [value], columns: columns, indent: 2,
          id: opens ? Spot.line(line).id : nil)
      }
  }

  private static func events(_ events: [CaseEvent], by order: CaseEvent.Order) -> [TextLine] {
    guard !events.isEmpty else { return [] }
    return [.blank, TextLine("WHAT HAPPENED, BY \(order.words.uppercased())", .heading)]
      + events.map { event in
        let others = event.otherDays(than: order)
        return TextLine(
          [
            Segment((event.day(by: order)?.medium ?? "no day") + "  ", .muted),
            Segment(event.sentence), Segment(others.isEmpty ? "" : "  \(others)", .muted),
          ], indent: 2, hanging: 14)
      }
  }

  private static func past(_ entries: [JournalEntry]) -> [TextLine] {
    guard !entries.isEmpty else { return [] }
    var lines = [TextLine.blank, TextLine("TIMELINE, NEWEST FIRST", .heading)]
    for entry in entries {
      let words = EntryWords(entry)
      var segments = [
        Segment(words.day + "  ", .muted), Segment(words.title),
        Segment("  \(entry.actor)", .muted),
      ]
      if !words.detail.isEmpty { segments.append(Segment("  " + words.detail, .muted)) }
      lines.append(TextLine(segments, indent: 2, hanging: 14, id: Spot.entry(entry).id))
    }
    if entries.count == timeline {
      lines.append(TextLine("Older entries: J shows the whole journal.", .muted, indent: 2))
    }
    return lines
  }
}
