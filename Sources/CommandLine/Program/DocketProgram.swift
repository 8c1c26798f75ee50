import ArgumentParser
import CaseDomain

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
    let json = arguments.contains("--json")
    // Whatever is not the parser's own is a failure to it.
    let status = DocketCommand.exitCode(for: error)
    if status == .failure {
      return complain(Complaint(describing: error), json: json, in: surroundings)
    }
    let message = DocketCommand.fullMessage(for: error, columns: surroundings.columns)
    // Help, a version or a completion script.
    if status == .success { return answer(message, in: surroundings) }
    let unknown = UnknownCommand(arguments)
    if json || unknown != nil {
      let sentence = unknown?.sentence ?? DocketCommand.message(for: error)
      return complain(Complaint(.usage, "usage", sentence), json: json, in: surroundings)
    }
    surroundings.err(message + "\n")
    return ProgramStatus.usage.rawValue
  }

  private static func complain(
    _ complaint: Complaint, json: Bool, in surroundings: Surroundings
  ) -> Int32 {
    if json {
      surroundings.err(JSONOutput.error(complaint))
    } else {
      surroundings.say(complaint.lines)
    }
    return complaint.status.rawValue
  }

  private static func answer(_ text: String, in surroundings: Surroundings) -> Int32 {
    do {
      try surroundings.out(text.hasSuffix("\n") ? text : text + "\n")
      return ProgramStatus.done.rawValue
    } catch {
      return complain(Complaint(describing: error), json: false, in: surroundings)
    }
  }
}
