import ArgumentParser

/// A command of the program: parsed by the argument parser, run in given surroundings.
protocol Subcommand: ParsableCommand {
  /// Carries the command out.
  ///
  /// - Throws: `Complaint`, `Refusal`, `EntryProblems` or `StoreFailure`.
  func run(in surroundings: Surroundings) throws
}
