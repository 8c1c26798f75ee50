import CaseDomain
import TerminalKit

extension BatchOutcome {
  /// The summary as a line, or as a page to be read where something was refused.
  var report: Step {
    if refused.isEmpty { return .say("\(done.count) done.") }
    let head = "\(done.count) done, \(refused.count) refused. The refused ones stay marked."
    let lines = refused.map { one in
      TextLine([Segment("\(one.reference)  ", .accent), Segment(one.sentence)], hanging: 8)
    }
    let names = "Done: " + done.map(\.description).joined(separator: ", ")
    return .push(
      QuestionScreen(
        .notice,
        .message(
          "Done in part", [TextLine(head), .blank] + lines + [.blank, TextLine(names, hanging: 6)]))
    )
  }
}
