import CaseDomain
import TerminalKit

/// Why a date is what it is: the rule, its source, and the count day by day.
struct ExplainScreen: Screen {
  private let item: DocketItem
  private let reference: CaseReference
  private let title: String
  private var state = TextPageState()

  init(_ item: DocketItem, of reference: CaseReference, title: String) {
    self.item = item
    self.reference = reference
    self.title = title
  }

  var subject: CaseReference? { reference }

  func title(in context: Context) -> String { "Why this date" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(.open, footer: true, help: "Open the case."),
      Offer(
        .settle, footer: true,
        disabled: item.settle == nil ? "No single act settles this." : nil),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .act(.move(let move)):
      state.move(move, page(in: context), in: room(in: context))
      return []
    case .act(.open): return [.replace(CaseScreen(reference))]
    case .act(.settle):
      guard let settle = item.settle else { return [] }
      return [.replace(FormScreen(settle.act, on: reference, given: settle.given))]
    default: return []
    }
  }

  func body(in context: Context) -> Body { .page(page(in: context), state) }

  private func page(in context: Context) -> TextPage {
    var lines = [
      TextLine(item.sentence, .title),
      TextLine("\(reference) \(title)", .muted), .blank,
    ]
    let when = item.due.map { "\($0.long) (\(item.distance(from: context.today)))" }
    lines.append(.pair("Due", [Segment(when ?? "no date is set", .accent)], columns: 10))
    if !item.waitingOn.isEmpty {
      lines.append(.pair("Waits on", [Segment(item.waitingOn)], columns: 10))
    }
    if let id = item.rule {
      let rule = Rulebook.rule(id, on: item.from ?? context.today)
      lines.append(.pair("Rule", [Segment("\(rule.title) (\(rule.id.rawValue))")], columns: 10))
      lines.append(.pair("Says", [Segment(rule.inOurWords)], columns: 10))
      lines.append(.pair("Starts", [Segment(rule.trigger)], columns: 10))
    }
    if let citation = item.citation {
      lines.append(.pair("Source", [Segment(citation)], columns: 10))
    }
    if let authority = item.authority {
      lines.append(.pair("Authority", [Segment(authority.explained)], columns: 10))
    }
    lines += count(in: context)
    return TextPage(lines)
  }

  private func count(in context: Context) -> [TextLine] {
    guard let deadline = item.deadline(in: context.district) else { return [] }
    var lines = [
      TextLine.blank, TextLine("THE COUNT, DAY BY DAY", .heading),
      TextLine("\(deadline.from.long)  the event; it is day zero and is not counted", .muted),
    ]
    lines += deadline.steps.map { step in
      TextLine(
        [
          Segment(step.date.long + "  ", step.counted ? .text : .muted),
          Segment(step.counted ? "counts    " : "does not  ", step.counted ? .good : .muted),
          Segment(step.because, step.counted ? .text : .muted),
        ], hanging: 28)
    }
    lines += deadline.caution.map { TextLine("! " + $0, .warning, hanging: 2) }
    return lines
  }
}

extension Authority {
  /// The kind of source in words that keep law and practice apart.
  var explained: String {
    switch self {
    case .statute: "statute: the law sets this"
    case .policy: "policy: the district's adopted policy sets this"
    case .contractTerm: "contract term: this contract sets it"
    case .districtPractice: "district practice: the district's own number, not law"
    }
  }
}
