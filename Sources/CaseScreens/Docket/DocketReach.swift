import CaseDomain
import TerminalKit

/// How far ahead one looks at the docket.
enum DocketReach: String, CaseIterable, Hashable, Sendable {
  case everything, overdue, week, month, quarter

  /// The last day to show, where one is set.
  func until(_ today: CivilDate) -> CivilDate? {
    switch self {
    case .everything, .overdue: nil
    case .week: today.adding(days: 7)
    case .month: today.adding(days: 30)
    case .quarter: today.adding(days: 90)
    }
  }

  /// What the docket then shows.
  var heading: String { narrowed.map { "Only \($0)" } ?? "What is due and waited for" }

  /// What is shown alone, if anything is.
  var narrowed: String? {
    switch self {
    case .everything: nil
    case .overdue: "what is overdue"
    case .week: "what is due within 7 days"
    case .month: "what is due within 30 days"
    case .quarter: "what is due within 90 days"
    }
  }

  /// The list to choose from.
  static var chooser: ChoiceScreen {
    ChoiceScreen(
      .standing,
      ChooserState(
        title: "Show", entries: allCases.map { ChooserEntry(id: $0.rawValue, title: $0.heading) }))
  }
}
