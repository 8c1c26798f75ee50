import CaseDomain
import TerminalKit

extension WalkScreen {
  /// The question, what to look for, and what is on record.
  func question(_ step: Question) -> TextPage {
    var lines = [
      TextLine([
        Segment(step.place, .heading),
        Segment(step.citation.map { "  [\($0)]" } ?? "", .muted),
      ]),
      TextLine(step.question, .title), .blank,
    ]
    lines.append(
      .pair(
        "On record",
        [step.answer.map { Segment($0, step.tone.role) } ?? Segment("no answer yet", .muted)],
        columns: 9))
    if !step.lookFor.isEmpty {
      lines.append(.pair("Look for", [Segment(step.lookFor)], columns: 9))
    }
    return TextPage(lines)
  }

  /// The answers on offer, below a blank row; those that open a form end in an ellipsis.
  func answers(_ step: Question) -> TextPage {
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
        TextLine("[\(choice.key)] not now: \($0)", .muted, hanging: 4)
      }
    }
    return TextPage([.blank, TextLine(segments)] + reasons)
  }

  /// The question between the line of progress and the answers, which always show: below the
  /// question where there is room, else in the last rows.
  func body(in context: Context) -> Body {
    let line = StatusLine(
      Segment("\(reference) \(page?.title ?? "")", .muted), aside: Segment(progress, .accent),
      margin: 2)
    return .stack(
      above: [.init(.status(line), rows: 2...2)], .page(text, state),
      below: step.map { [.init(.page(answers($0)))] } ?? [])
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
  var summary: TextPage {
    guard let page else { return TextPage([]) }
    let open = steps.count { $0.answer == nil }
    let head =
      steps.isEmpty
      ? "There are no questions to walk through."
      : open == 0
        ? "Every question is answered."
        : open == 1 ? "One question is still open." : "\(open) questions are still open."
    var lines = [
      TextLine(head, .title), .blank,
      .pair("Standing", [Segment(page.standing, page.tone.role)], columns: 9),
    ]
    lines += page.reasons.map { TextLine("· " + $0, indent: 11, hanging: 2) }
    lines.append(.blank)
    if page.missing.isEmpty {
      lines.append(TextLine("Nothing is missing.", .good))
    } else {
      lines.append(TextLine("STILL MISSING", .heading))
      lines += page.missing.map { one in
        TextLine(
          [Segment(one.sentence), Segment(one.citation.map { "  [\($0)]" } ?? "", .muted)],
          indent: 2, hanging: 2)
      }
      lines += [.blank, TextLine("Enter opens the case, where each of these is one key away.")]
    }
    return TextPage(lines)
  }
}
