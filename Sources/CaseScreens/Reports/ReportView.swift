import CaseDomain

/// Which report a screen shows and a file gets.
public enum ReportView: String, Hashable, Sendable, CaseIterable {
  case standing, inventory

  /// What it is called.
  var title: String { self == .standing ? "Where we stand" : "Data inventory" }

  /// What it says, for the palette.
  var detail: String {
    switch self {
    case .standing:
      "Every area in numbers beside a year before, what is late and what falls due."
    case .inventory:
      "Which product holds which kinds of student data, and who holds each kind."
    }
  }

  /// The command that prints it.
  var command: String { self == .standing ? "report" : "report inventory" }
}
