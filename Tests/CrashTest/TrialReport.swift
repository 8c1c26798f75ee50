/// What is printed of one command's trial.
struct TrialReport {
  let trial: CommandTrial
  let operations: [FileOperation]
  let outcomes: [TrialOutcome]

  /// The points at which something was wrong, in order.
  var unsound: [TrialOutcome] {
    outcomes.filter { !$0.wrong.isEmpty }.sorted { $0.fault.operation < $1.fault.operation }
  }

  /// One line, and below it one for each kind of finding with the operations it was made at.
  var text: String {
    let kills = outcomes.count { $0.wasStopped && $0.fault.kind == .kill }
    let torn = outcomes.count { $0.wasStopped && $0.fault.kind == .torn }
    let errors = outcomes.count { !$0.fault.kind.isDeadly }
    let unsound = unsound
    var lines = [
      "\(trial.name): \(operations.count) operations, \(kills) kills, \(torn) torn writes, "
        + "\(errors) faults, \(unsound.isEmpty ? "all sound" : "\(unsound.count) UNSOUND")"
    ]
    var order: [String] = []
    var places: [String: [Int]] = [:]
    for outcome in unsound {
      let kind = "\(outcome.fault.words): \(outcome.wrong.joined(separator: "; "))".withoutChance
      if places[kind] == nil { order.append(kind) }
      places[kind, default: []].append(outcome.fault.operation)
    }
    for kind in order {
      let numbers = places[kind] ?? []
      let first = numbers.first.map { operations[$0 - 1].words } ?? ""
      lines.append("  at \(Self.ranges(numbers)) (\(first)): \(kind)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Numbers as people list them: `3, 5–9`.
  private static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
