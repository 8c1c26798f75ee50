import CaseDomain
import TerminalKit

/// What following another policy would make different, and the act of following it.
struct PolicyScreen: Screen {
  private let profile: PolicyProfile
  private var state = TextPageState()

  init(_ profile: PolicyProfile) {
    self.profile = profile
  }

  func title(in context: Context) -> String { "Follow another policy" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .save, footer: true, label: "follow it",
        help: "Follow this policy; open cases are read by it from then on."),
      Offer(.back, footer: true, help: "Go back; the district follows its policy as before."),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .act(.move(let move)):
      state.move(move, page(in: context), in: room(in: context))
      return []
    case .act(.save):
      let act = GivenAct(District.following(profile), on: District.reference)
      return [.perform(act, seen: context.district.revision)]
    case .done(let receipt): return [.finish(.completed(District.follow, receipt))]
    case .refused(let refusal): return [.refuse(refusal)]
    default: return []
    }
  }

  func body(in context: Context) -> Body { .page(page(in: context), state) }

  private func page(in context: Context) -> TextPage {
    let comparison = PolicyComparison(context.district.profile, with: profile)
    let count = comparison.differences.count
    var lines = [
      TextLine(profile.title, .title),
      TextLine("instead of \(context.district.profile.title)", .muted), .blank,
      TextLine(
        count == 0
          ? "Both say the same on everything Docket asks or shows."
          : "Open cases would be read by it, and their dates counted again. What differs:"),
    ]
    for difference in comparison.differences {
      lines += [
        .blank, TextLine(difference.subject, .heading),
        .pair("So far", [Segment(difference.before)], columns: 6, indent: 2),
        .pair("Then", [Segment(difference.after)], columns: 6, indent: 2),
      ]
    }
    return TextPage(lines)
  }
}
