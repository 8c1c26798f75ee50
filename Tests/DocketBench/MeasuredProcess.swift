import Foundation

/// A program run to its end, with the time it took and the most memory it held.
struct MeasuredProcess {
  /// From its start to its end by the clock.
  let time: Duration
  /// The most memory, in bytes.
  let memory: Int

  /// Runs a program; what it prints is thrown away.
  ///
  /// - Throws: `Failure` where it cannot be started or ends with anything but 0.
  init(_ program: String, _ arguments: [String]) throws {
    var pid: pid_t = 0
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var pointers: [UnsafeMutablePointer<CChar>?] =
      ([program] + arguments).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    let began = ContinuousClock.now
    let code = posix_spawnp(&pid, program, &actions, nil, &pointers, environ)
    guard code == 0 else { throw Failure(program: program, status: code) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
    time = ContinuousClock.now - began
    memory = usage.ru_maxrss * 1_024
    guard status == 0 else { throw Failure(program: program, status: status) }
  }

  /// Runs a command of this program's sibling some times and prints a line of a table.
  ///
  /// - Parameter arguments: those of a run, by its number from 0.
  static func measure(
    _ name: String, _ program: String = docket, rounds: Int, _ arguments: (Int) -> [String]
  ) throws {
    let runs = try (0..<rounds).map { try MeasuredProcess(program, arguments($0)) }
    let memory = runs.map(\.memory).max() ?? 0
    print("| \(Measurement(name, runs.map(\.time)).value) | \(memory / 1_048_576) MB | \(name) |")
  }

  /// The program that is measured, which is built beside this one.
  static var docket: String {
    URL(fileURLWithPath: Swift.CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("docket").path
  }

  /// A program that did not do what was asked.
  struct Failure: Error {
    let program: String
    let status: Int32
  }
}
