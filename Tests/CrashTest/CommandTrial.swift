import Foundation

/// A command of the program that writes, and what must hold however it is stopped.
struct CommandTrial: Sendable {
  /// What it is called in the report.
  let name: String
  /// The command; what begins with `./` is a file of the folder.
  let arguments: [String]
  /// What the prepared folder does without.
  var absent: [String] = []
  /// The files that the command may change or make, or what their names begin with.
  var touches: [String]
  /// Whether a journal is kept with a file that it was found beside.
  var keepsJournal = false
  /// The most points that are tried; every one where it says nothing.
  var most: Int?
  /// Whether what the command is for has happened in a folder; the second one is what it makes of
  /// the prepared folder when nothing disturbs it.
  ///
  /// It throws `Unsound` for what must never be seen, whether it has or not.
  let stands: @Sendable (TrialFolder, TrialFolder) throws -> Bool

  /// Tries the command with one fault and gives what came of it.
  func outcome(
    _ fault: FileFault, in prepared: PreparedFolder, done: TrialFolder
  ) throws -> TrialOutcome {
    let folder = try TrialFolder(copying: prepared.folder, without: absent)
    let run = try folder.run(arguments, counting: true, fault: fault)
    var wrong: [String] = []
    if let trouble = trouble(with: run, fault) { wrong.append(trouble) }
    // A look at a casebook may mend it, so that the command would not meet what it left behind.
    let stood = collect(&wrong) { try stands(TrialFolder(copying: folder), done) }
    if stood == true, case .exited(let status) = run.ending, status != 0,
      !run.err.contains("Done, but")
    {
      wrong.append("it stands, and was said to have failed: \(run.words)")
    }
    if stood == false, run.ending == .exited(0) { wrong.append("it said done, and it is not") }
    let again = try folder.run(arguments)
    let refusedWell = stood != false && again.isRefusal
    if again.ending != .exited(0) && !refusedWell {
      wrong.append("not to be done again: \(again.words)")
    }
    if collect(&wrong, { try stands(folder, done) }) == false {
      wrong.append("done again, and it is still not so")
    }
    wrong += try remains(in: folder, of: prepared)
    let wasStopped = run.ending == .signaled(SIGKILL)
    return TrialOutcome(fault: fault, wasStopped: wasStopped, wrong: wrong)
  }

  /// What is wrong with how a run ended.
  private func trouble(with run: ProgramRun, _ fault: FileFault) -> String? {
    switch run.ending {
    case .exited(0): nil
    case .signaled(SIGKILL) where fault.kind.isDeadly: nil
    case .exited where !fault.kind.isDeadly && run.isRefusal: nil
    default: "it ended with \(run.words)"
    }
  }

  /// What lies in the folder afterwards and should not, or has changed and should not have.
  private func remains(in folder: TrialFolder, of prepared: PreparedFolder) throws -> [String] {
    let names = try folder.files()
    let before = try prepared.folder.files().filter { !absent.contains($0) }
    let own = { (name: String) in touches.contains { name.hasPrefix($0) } }
    let left = names.filter { name in
      name.split(separator: "/").contains { $0.hasPrefix(".") }
        || ["-journal", "-wal", "-shm"].contains { name.hasSuffix($0) }
          && !(own(name) && keepsJournal || before.contains(name))
        || !(before.contains(name) || own(name))
    }
    let spoiled = before.filter { name in
      !own(name) && folder.contents(name) != prepared.folder.contents(name)
    }
    return left.map { "\($0) is left over" } + spoiled.map { "\($0) was changed" }
  }

  private func collect(_ wrong: inout [String], _ look: () throws -> Bool) -> Bool? {
    do {
      return try look()
    } catch {
      if !wrong.contains("\(error)") { wrong.append("\(error)") }
      return nil
    }
  }
}

/// What came of one fault.
struct TrialOutcome: Sendable {
  let fault: FileFault
  /// Whether the fault killed the program.
  let wasStopped: Bool
  /// What was wrong; empty where all was sound.
  let wrong: [String]
}
