import CaseDomain
import TerminalKit

/// One rule that sets a date, explained: what it says, its source, its examples, and what the policy
/// says otherwise.
struct RuleScreen: Screen {
  private let id: RuleID
  private var state = TextPageState()

  init(_ id: RuleID) {
    self.id = id
  }

  func title(in context: Context) -> String { "A rule" }

  func offers(in context: Context) -> [Offer] {
    [Offer(.back, footer: true)] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    if case .act(.move(let move)) = message {
      state.move(move, page(in: context), in: room(in: context))
    }
    return []
  }

  func body(in context: Context) -> Body { .page(page(in: context), state) }

  private func page(in context: Context) -> TextPage {
    let rule = Rulebook.rule(id, on: context.today)
    let time = (rule.period ?? context.district.practice.period(for: id))?.words ?? ""
    var lines = [TextLine(rule.title, .title), TextLine(rule.id.rawValue, .muted), .blank]
    let facts = [
      ("Says", rule.inOurWords), ("Starts", rule.trigger), ("Time", time),
      ("Source", rule.citation.text), ("Address", rule.citation.address ?? ""),
      ("Authority", rule.authority.explained), ("In force", rule.effective?.long ?? ""),
    ]
    lines += facts.filter { !$0.1.isEmpty }.map { .pair($0.0, [Segment($0.1)], columns: 10) }
    lines += [.blank, TextLine("EXAMPLES", .heading)]
    lines += rule.examples.map {
      TextLine(
        [
          Segment("\($0.from.long) → \($0.due.long)  ", .accent), Segment($0.why),
        ], indent: 2, hanging: 2)
    }
    lines += policy(in: context)
    return TextPage(lines)
  }

  /// What the policy says on the topics beside the rule.
  private func policy(in context: Context) -> [TextLine] {
    let profile = context.district.profile
    let terms = id.topics.compactMap(profile.term)
    guard !terms.isEmpty else { return [] }
    return [.blank, TextLine("WHAT THE POLICY SAYS: \(profile.title)", .heading)]
      + terms.flatMap { term in
        [TextLine.pair("Policy", [Segment(term.says)], columns: 10)]
          + (term.statute.map { [TextLine.pair("Statute", [Segment($0, .warning)], columns: 10)] }
            ?? [])
      }
  }
}
