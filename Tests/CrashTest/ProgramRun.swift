import CaseTestSupport
import Foundation

/// One run of the built program, to its end or to the fault that it met.
struct ProgramRun {
  /// How the process ended.
  enum Ending: Equatable {
    case exited(Int32)
    case signaled(Int32)
  }

  let ending: Ending
  let out: String
  let err: String
  /// The changes to files that were counted, where they were.
  let operations: [FileOperation]

  /// Runs the program on a folder's casebook, and counts its changes to the files there if it is
  /// told to.
  init(
    _ arguments: [String], on folder: String, counting: Bool = false,
    fault: FileFault? = nil
  ) throws {
    // The output and the count are none of the program's business, so they lie elsewhere.
    let notes = try TemporaryFolder()
    defer { withExtendedLifetime(notes) {} }
    let log = notes.file("operations")
    var variables = [
      "HOME": notes.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "America/New_York",
      "DOCKET_CASEBOOK": folder + "/casebook.docket", "DOCKET_ACTOR": "Pat",
    ]
    if counting {
      variables["LD_PRELOAD"] = Self.built("libFileFaults.so")
      variables["FILE_FAULT_BELOW"] = folder
      variables["FILE_FAULT_LOG"] = log
      variables.merge(fault?.variables ?? [:]) { $1 }
    }
    ending = try Self.spawn(
      [Self.built("docket")] + arguments, variables, out: notes.file("out"), err: notes.file("err"))
    out = Self.text(notes.file("out"))
    err = Self.text(notes.file("err"))
    operations = Self.text(log).split(separator: "\n").map(FileOperation.init(line:))
  }

  /// Whether it failed in an orderly way: a status of its own, and a line that says why.
  var isRefusal: Bool {
    guard case .exited(let status) = ending, [1, 64, 65, 74, 75].contains(status) else {
      return false
    }
    // A line before it may tell what was cleared away.
    let lines = err.split(separator: "\n")
    return !lines.isEmpty && lines.allSatisfy { $0.hasPrefix("docket: ") } && err.hasSuffix("\n")
  }

  /// The ending and what was said, for a report.
  var words: String {
    let how =
      switch ending {
      case .exited(let status): "status \(status)"
      case .signaled(let signal): "signal \(signal)"
      }
    let said = err.split(separator: "\n").joined(separator: " / ")
    return said.isEmpty ? how : how + ", " + said
  }

  private static func built(_ name: String) -> String {
    let here = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return here.appending(path: name).path(percentEncoded: false)
  }

  private static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Starts a process and waits for its end.
  ///
  /// Foundation's `Process` tells a death by a signal only as a number that could be a status, and
  /// takes longer than the program itself.
  private static func spawn(
    _ words: [String], _ variables: [String: String], out: String, err: String
  ) throws -> Ending {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let fresh = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out, fresh, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err, fresh, 0o600)
    // A thread of a pool blocks signals, and a blocked signal is inherited.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in arguments + environment { free(word) } }
    var process = pid_t()
    let trouble = posix_spawn(&process, words[0], &actions, &attributes, arguments, environment)
    guard trouble == 0 else {
      throw Unsound("\(words[0]) cannot be run: \(String(cString: strerror(trouble)))")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signaled(status & 0x7F)
  }
}
