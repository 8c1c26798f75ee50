import Dispatch
import Synchronization

/// Tries commands with a fault at each of their file operations, and reports.
struct CommandSweep {
  /// Of the writes only every so-manieth is tried; every other operation always is.
  let step: Int
  /// The most points that are tried of a command, spread over all of it; every one where it says nothing.
  var most: Int?
  /// The trials asked for by name; all where there are none.
  let names: [String]

  /// Tries them all, prints a line for each and the findings below it, and throws if there are any.
  func run() throws {
    let prepared = try PreparedFolder()
    let all = CommandTrials(prepared: prepared).all
    let unknown = Set(names).subtracting(all.map(\.name)).sorted()
    guard unknown.isEmpty else {
      throw Unsound(
        "No trial is called \(unknown.joined(separator: " or ")); there are: "
          + all.map(\.name).joined(separator: ", "))
    }
    var unsound = 0
    for trial in all where names.isEmpty || names.contains(trial.name) {
      unsound += try sweep(trial, in: prepared)
    }
    guard unsound == 0 else { throw Unsound("\(unsound) points are unsound.") }
  }

  private func sweep(_ trial: CommandTrial, in prepared: PreparedFolder) throws -> Int {
    let done = try TrialFolder(copying: prepared.folder, without: trial.absent)
    let whole = try done.run(trial.arguments, counting: true)
    guard whole.ending == .exited(0), try trial.stands(done, done) else {
      throw Unsound("\(trial.name) does not do what it is for: \(whole.words)")
    }
    let faults = faults(
      at: whole.operations, most: [trial.most, most].compactMap(\.self).min())
    let found = Mutex<[TrialOutcome]>([])
    let trouble = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: faults.count) { place in
      do {
        let outcome = try trial.outcome(faults[place], in: prepared, done: done)
        found.withLock { $0.append(outcome) }
      } catch {
        trouble.withLock { $0.append("\(error)") }
      }
    }
    if let first = trouble.withLock({ $0.first }) { throw Unsound("\(trial.name): \(first)") }
    let outcomes = found.withLock { $0 }
    guard outcomes.contains(where: \.wasStopped) else {
      throw Unsound("\(trial.name): no fault stopped it, so nothing was tried.")
    }
    let report = TrialReport(trial: trial, operations: whole.operations, outcomes: outcomes)
    print(report.text, terminator: "")
    return report.unsound.count
  }

  /// The faults to try: at every operation a kill and an error, and at every write half of it.
  private func faults(at operations: [FileOperation], most: Int?) -> [FileFault] {
    var writes = 0
    var points = operations.indices.filter { place in
      guard operations[place].writes else { return true }
      writes += 1
      return writes % step == 1 % step
    }
    if let most, points.count > most {
      points = (1...most).map { points[points.count * $0 / most - 1] }
    }
    let errors: [FileFault.Kind] = [.inputOutput, .noSpace, .quota]
    return points.enumerated().flatMap { turn, place in
      var faults = [FileFault(kind: .kill, operation: place + 1)]
      if operations[place].writes { faults.append(FileFault(kind: .torn, operation: place + 1)) }
      faults.append(
        FileFault(
          kind: errors[turn % 3], operation: place + 1, lasts: (turn / 3).isMultiple(of: 2)))
      return faults
    }
  }
}
