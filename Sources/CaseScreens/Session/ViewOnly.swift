import CaseDomain

/// Why the casebook is only looked at: an option of the program asks for it.
public enum ViewOnly: Hashable, Sendable {
  /// Nothing is to be changed.
  case only
  /// It is shown as it stands on another day.
  case asOf(CivilDate)

  /// What the title bar says.
  func sign(today: CivilDate) -> String {
    switch self {
    case .only: "\(today.long), looking only"
    case .asOf(let day): "as of \(day.long), looking only"
    }
  }

  /// What is said to anything that would change the casebook.
  var refusal: Refusal {
    switch self {
    case .only:
      Refusal(
        .readOnly, "Docket was started with --read-only, for looking only.",
        remedy: "Start it without --read-only to make changes.")
    case .asOf(let day):
      Refusal(
        .readOnly, "Docket was started with --as-of and shows \(day.long), for looking only.",
        remedy: "Start it without --as-of to make changes.")
    }
  }
}
