import CaseDomain
import PlainText

/// A case as text: the same page the screens show, read from top to bottom.
struct PageText {
  /// How many columns a line may take.
  let columns: Int

  func text(
    _ page: CasePage, today: CivilDate, order: CaseEvent.Order = .happened
  ) -> String {
    var lines: [String] = []
    let number = page.reference.area == .district ? "" : "\(page.reference)  "
    lines += wrapped(number + page.title, indent: 0)
    lines += wrapped("Standing: " + page.standing, indent: 0)
    for reason in page.reasons { lines += wrapped("- " + reason, indent: 2) }
    if let lead = page.lead, !lead.lines.isEmpty { lines += ["", lead.heading] + body(lead) }
    if !page.missing.isEmpty {
      lines += ["", "MISSING"]
      for (index, missing) in page.missing.enumerated() {
        let citation = missing.citation.map { " [\($0)]" } ?? ""
        lines += wrapped("\(index + 1). \(missing.sentence)\(citation)", indent: 2)
      }
    }
    if !page.items.isEmpty {
      lines += ["", "DUE OR WAITED FOR"]
      for item in page.items { lines += wrapped(due(item, today: today), indent: 2) }
    }
    for part in page.parts {
      let body = body(part)
      if !body.isEmpty { lines += ["", part.heading] + body }
    }
    if !page.events.isEmpty {
      lines += ["", "WHAT HAPPENED, BY \(order.words.uppercased())"]
      for event in page.events.ordered(by: order) {
        let others = event.otherDays(than: order)
        let day = event.day(by: order)?.medium ?? "no day"
        lines += wrapped(
          "\(day): \(event.sentence)" + (others.isEmpty ? "" : " (\(others))"), indent: 2)
      }
    }
    if page.hidesNames { lines += ["", "Names are hidden; --reveal shows them."] }
    return PlainText.lines(lines)
  }

  private func due(_ item: DocketItem, today: CivilDate) -> String {
    let date = item.due.map { "\($0.long) (\(item.distance(from: today))): " } ?? ""
    let source = [item.authority?.rawValue, item.citation].compactMap(\.self)
    return date + item.sentence
      + (item.waitingOn.isEmpty ? "" : ", waiting on \(item.waitingOn)")
      + (source.isEmpty ? "" : " [\(source.joined(separator: ", "))]")
  }

  private func body(_ part: CasePage.Part) -> [String] {
    let lines = part.lines.filter { !$0.isOnlyForScreens }
    let width = min(40, lines.map { PlainText.width($0.label) }.max() ?? 0)
    return lines.flatMap { line -> [String] in
      let document = line.attachment.map { " (document \($0))" } ?? ""
      let label = PlainText.padded(line.label, width)
      let value = PlainText.wrap(line.value + document, max(20, columns - width - 4))
      guard let first = value.first else { return ["  " + label] }
      let indent = String(repeating: " ", count: width + 4)
      return ["  " + label + "  " + first] + value.dropFirst().map { indent + $0 }
    }
  }

  /// The text at an indent; what does not fit the first line stands further in.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return PlainText.wrap(text, max(20, columns - indent - 2)).enumerated().map { index, line in
      space + (index == 0 ? "" : "  ") + line
    }
  }
}

extension CasePage.Line {
  /// Whether the line only offers an act to press Enter on.
  fileprivate var isOnlyForScreens: Bool {
    label.isEmpty && act != nil && leads == nil && attachment == nil
  }
}
