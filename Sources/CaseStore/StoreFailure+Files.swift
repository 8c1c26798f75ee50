import CaseDomain
import Files

extension StoreFailure {
  /// Says what could not be done with a file.
  init(_ problem: FileProblem, kind: Kind = .unreadable) {
    self.init(problem.kind == .full ? .full : kind, problem.sentence)
  }

  /// What is said of a file that an interrupted program left.
  static func removed(_ path: FilePath) -> String {
    "Removed \(path), which an interrupted program left unfinished."
  }

  /// What is said where the last step could not be made sure of.
  static func undurable(_ path: FilePath) -> String {
    "Done, but the disk did not confirm the name \(path): after a loss of power it may be missing."
  }
}
