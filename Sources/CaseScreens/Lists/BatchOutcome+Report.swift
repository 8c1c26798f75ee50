import CaseDomain
import TerminalKit

extension BatchOutcome {
  /// The summary as a line, or as a page to be read where something was refused.
  var report: Step {
    if refused.isEmpty { return .say("\(done.count) done.") }
    let head = "\(done.count) done, \(refused.count) refused. The refused ones stay marked."
    let lines = refused.map { one in
      TextLine(
        [Segment("\(one.reference)  ", .accent), Segment(one.sentence)], hanging: 8)
    }
    let title = done.isEmpty ? "Not done" : "Done in part"
    return .push(
      QuestionScreen(.notice, .message(title, [TextLine(head), .blank] + lines)))
  }
}
