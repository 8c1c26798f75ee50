import Foundation
import Glibc

/// Runs other programs to their end.
enum Spawn {
  /// Runs a program that is found along the environment's `PATH`, and returns its exit status,
  /// 127 when it is not there, and all its output.
  ///
  /// Foundation's `Process` will not do for tmux: it waits until every descendant of the program
  /// has closed what it inherited, and tmux leaves a server behind. The output goes to a file, and
  /// not into a pipe, for the same reason.
  static func run(
    _ arguments: [String], environment: [String: String], output: URL
  ) throws -> (status: Int32, output: String) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    // What this process has open, perhaps for another test, must not live on in the server.
    for descriptor in STDERR_FILENO + 1..<256 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }

    // A thread of a concurrency pool blocks signals, and a blocked signal is inherited.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var process: pid_t = 0
    let words = environment.map { "\($0.key)=\($0.value)" }
    let failure = withCStrings(["env"] + arguments) { arguments in
      withCStrings(words) {
        posix_spawn(&process, "/usr/bin/env", &actions, &attributes, arguments, $0)
      }
    }
    guard failure == 0 else { throw POSIXError(.init(rawValue: failure) ?? .EIO) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }
    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    let exited = status & 0x7F == 0
    return (exited ? status >> 8 & 0xFF : 128 + status & 0x7F, text)
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    return copies.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("never empty") }
      return body(base)
    }
  }
}
