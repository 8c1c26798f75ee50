import PlainText

extension LetterSheet {
  /// The widest line of a letter as text, in columns: what mail programs quote without breaking.
  private static let columns = 72

  /// The letter as text, fit for e-mail.
  var text: String {
    var lines = [district] + letterhead + ["", "\(date)    \(number)", ""]
    if let caution { lines += PlainText.wrap("[\(caution)]", Self.columns) + [""] }
    if !addressee.isEmpty { lines += addressee + [""] }
    lines += PlainText.wrap(marks.subject, Self.columns) + [""]
    for (block, next) in zip(marks.blocks, marks.blocks.dropFirst().map(Optional.some) + [nil]) {
      lines += Self.lines(block)
      if case .blank = block, case .blank? = next { continue }
      lines.append("")
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ block: LetterBlock) -> [String] {
    switch block {
    case .heading(let words): [words, String(repeating: "-", count: min(words.count, columns))]
    case .paragraph(let words): PlainText.wrap(words, columns)
    case .blank(let label): ["\(label): " + String(repeating: "_", count: max(8, 60 - label.count))]
    case .list(let elements):
      elements.flatMap { element in
        PlainText.wrap(element, columns - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
      }
    }
  }
}
