import ArgumentParser
import CaseDomain
import PlainText

/// The program behind the `docket` command.
public enum DocketProgram {
  /// The version the program states.
  public static let version = "1.0.0"

  /// Runs one command line and gives the exit status.
  ///
  /// - Parameter arguments: what was typed after the program's name.
  public static func run(_ arguments: [String], in surroundings: Surroundings) -> Int32 {
    let surroundings = surroundings.guarded
    surroundings.traceStatements()
    do {
      // Without arguments there is nothing to parse, and the parser would take a third of the time
      // in which the first screen has to be there.
      if arguments.isEmpty {
        try requireClock(surroundings)
        try ScreensStart(choice: CasebookChoice(), surroundings: surroundings).run()
        return ProgramStatus.done.rawValue
      }
      var command = try DocketCommand.parseAsRoot(arguments)
      if let command = command as? any Subcommand {
        try requireClock(surroundings)
        try command.run(in: surroundings)
      } else {
        try command.run()
      }
      return ProgramStatus.done.rawValue
    } catch {
      return end(error, arguments, in: surroundings)
    }
  }

  /// Refuses to work by a clock that was never set.
  private static func requireClock(_ surroundings: Surroundings) throws(Complaint) {
    guard let problem = surroundings.now().clockProblem else { return }
    throw Complaint(StoreFailure(.clock, problem))
  }

  private static func end(
    _ error: any Error, _ arguments: [String], in surroundings: Surroundings
  ) -> Int32 {
    if isParserError(error) {
      let status = DocketCommand.exitCode(for: error).rawValue
      if status == ProgramStatus.done.rawValue {
        return answer(
          DocketCommand.fullMessage(for: error, columns: surroundings.columns), in: surroundings)
      }
      let unknown = UnknownCommand(arguments)
      if arguments.contains("--json") {
        let sentence = unknown?.sentence ?? DocketCommand.message(for: error)
        surroundings.err(JSONOutput.error(Complaint(.usage, "usage", sentence)))
      } else if let unknown {
        surroundings.err("docket: \(PlainText.safe(unknown.sentence))\n")
      } else {
        let text = DocketCommand.fullMessage(for: error, columns: surroundings.columns)
        surroundings.err(text + "\n")
      }
      return ProgramStatus.usage.rawValue
    }
    let complaint = Complaint(describing: error)
    if arguments.contains("--json") {
      surroundings.err(JSONOutput.error(complaint))
    } else {
      for line in complaint.lines { surroundings.err("docket: \(PlainText.safe(line))\n") }
    }
    return complaint.status.rawValue
  }

  /// Prints help, a version or a completion script, which the parser hands over as errors.
  private static func answer(_ text: String, in surroundings: Surroundings) -> Int32 {
    do {
      try surroundings.out(text.hasSuffix("\n") ? text : text + "\n")
      return ProgramStatus.done.rawValue
    } catch {
      surroundings.err("docket: \(Complaint(describing: error).sentence)\n")
      return ProgramStatus.inputOutput.rawValue
    }
  }

  private static func isParserError(_ error: any Error) -> Bool {
    switch error {
    case is Complaint: false
    default: DocketCommand.exitCode(for: error) != .failure
    }
  }
}
