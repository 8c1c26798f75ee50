import CaseDomain
import TerminalKit

/// What following another policy would make different, before the form asks from which day.
struct PolicyDifferenceScreen: Screen {
  private let profile: PolicyProfile
  /// The name or the path by which it was chosen.
  private let text: String
  private var state = TextPageState()

  init(_ profile: PolicyProfile, from text: String) {
    (self.profile, self.text) = (profile, text)
  }

  func title(in context: Context) -> String { "Follow another policy" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .save, footer: true, label: "follow it",
        help: "Give the day from which this policy is followed."),
      Offer(.back, footer: true, help: "Go back; the district follows its policy as before."),
    ] + ListMove.allCases.map { Offer(.move($0)) }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .act(.move(let move)):
      state.move(move, page(in: context), in: room(in: context))
      return []
    case .act(.save):
      return [
        .push(
          FormScreen(
            District.follow, on: District.reference, seen: context.district.revision,
            given: ["policy": text]))
      ]
    case .completed: return [.finish(message)]
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
          : "Cases that begin from its first day on would be read by it. What differs:"),
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
