import CaseDomain
import TerminalKit

extension WalkScreen {
  /// The question, what to look for, what is on record, and the answers.
  func question(_ step: WalkStep) -> Sheet {
    var lines = [
      SheetLine([
        Segment(step.place, .heading),
        Segment(step.citation.map { "  [\($0)]" } ?? "", .muted),
      ]),
      SheetLine(step.question, .title), .blank,
    ]
    if !step.lookFor.isEmpty {
      lines.append(.pair("Look for", [Segment(step.lookFor)], columns: 9))
    }
    lines.append(
      .pair(
        "On record",
        [step.answer.map { Segment($0, step.tone.role) } ?? Segment("no answer yet", .muted)],
        columns: 9))
    lines.append(.blank)
    lines += step.choices.map { choice in
      let more = choice.atOnce ? "" : " …"
      return SheetLine(
        [Segment(" \(choice.key) ", .key), Segment(" \(choice.label)\(more)")],
        indent: 2, hanging: 4, id: String(choice.key))
    }
    return Sheet(lines)
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
