import CaseDomain
import TerminalKit

extension WalkScreen {
  /// The question, what to look for, and what is on record.
  func question(_ step: WalkStep) -> Sheet {
    var lines = [
      SheetLine([
        Segment(step.place, .heading),
        Segment(step.citation.map { "  [\($0)]" } ?? "", .muted),
      ]),
      SheetLine(step.question, .title), .blank,
    ]
    lines.append(
      .pair(
        "On record",
        [step.answer.map { Segment($0, step.tone.role) } ?? Segment("no answer yet", .muted)],
        columns: 9))
    if !step.lookFor.isEmpty {
      lines.append(.pair("Look for", [Segment(step.lookFor)], columns: 9))
    }
    return Sheet(lines)
  }

  /// The answers on offer; those that open a form end in an ellipsis.
  func answers(_ step: WalkStep) -> Sheet {
    let segments = step.choices.flatMap { choice in
      [
        Segment("[\(choice.key)]", .key),
        Segment(
          " \(choice.label)\(choice.atOnce ? "" : " …")   ",
          disabled(choice) == nil ? .text : .muted),
      ]
    }
    let reasons = step.choices.compactMap { choice in
      disabled(choice).map {
        SheetLine("[\(choice.key)] not now: \($0)", .muted, hanging: 4)
      }
    }
    return Sheet([SheetLine(segments)] + reasons)
  }

  /// The case at the left, how much of it is answered at the right.
  func drawProgress(into grid: inout Grid, in rect: Rect) {
    let words = progress
    let end = rect.endColumn - words.count - 1
    grid.put(words, at: Point(column: end, row: rect.row), role: .accent)
    grid.put(
      "\(reference) \(sheet?.title ?? "")", at: Point(column: rect.column + 2, row: rect.row),
      role: .muted, width: max(end - rect.column - 4, 0))
  }

  /// How much is answered; nothing where nothing is asked, as in a closed case.
  private var progress: String {
    guard !steps.isEmpty else { return "" }
    let answered = steps.count { $0.answer != nil }
    let full = 10 * answered / steps.count
    let bar = String(repeating: "#", count: full) + String(repeating: "·", count: 10 - full)
    return "[\(bar)] \(answered) of \(steps.count) answered"
  }

  /// What the walk has come to.
  var summary: Sheet {
    guard let sheet else { return Sheet([]) }
    let open = steps.count { $0.answer == nil }
    let head =
      steps.isEmpty
      ? "There are no questions to walk through."
      : open == 0
        ? "Every question is answered."
        : open == 1 ? "One question is still open." : "\(open) questions are still open."
    var lines = [
      SheetLine(head, .title), .blank,
      .pair("Standing", [Segment(sheet.standing, sheet.tone.role)], columns: 9),
    ]
    lines += sheet.reasons.map { SheetLine("· " + $0, indent: 11, hanging: 2) }
    lines.append(.blank)
    if sheet.missing.isEmpty {
      lines.append(SheetLine("Nothing is missing.", .good))
    } else {
      lines.append(SheetLine("STILL MISSING", .heading))
      lines += sheet.missing.map { one in
        SheetLine(
          [Segment(one.sentence), Segment(one.citation.map { "  [\($0)]" } ?? "", .muted)],
          indent: 2, hanging: 2)
      }
      lines += [.blank, SheetLine("Enter opens the case, where each of these is one key away.")]
    }
    return Sheet(lines)
  }
}
