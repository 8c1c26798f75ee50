import Foundation

/// A program running at a pseudo-terminal, whose bytes are stamped as they arrive.
final class TerminalSession {
  private let master: Int32
  private var process: pid_t = 0
  private let clock = ContinuousClock()

  /// Starts the program on a casebook in a terminal of 120 columns and 40 rows.
  init(program: String, casebook: String) throws {
    var ends: (master: Int32, program: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 256)
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.master, &ends.program, &name, nil, &size) == 0 else {
      throw Trouble.noTerminal
    }
    master = ends.master
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    // The program opens its end by name, so that it becomes the terminal it belongs to.
    defer { close(ends.program) }
    _ = fcntl(ends.program, F_SETFD, FD_CLOEXEC)
    let terminal = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    process = try Self.start(program, casebook, at: terminal ?? "")
  }

  /// The time at which a text had arrived, or `nil` if the program ended or fell silent first.
  func arrival(of text: String) -> ContinuousClock.Instant? {
    let wanted = Array(text.utf8)
    var seen: [UInt8] = []
    while let (bytes, instant) = next(within: 10_000) {
      seen += bytes
      if seen.firstRange(of: wanted) != nil { return instant }
    }
    return nil
  }

  /// The time from a key to the last byte of what it draws; `nil` where it draws nothing.
  func repaint(after key: String) -> Duration? {
    while next(within: 20) != nil {}
    let began = clock.now
    var bytes = Array(key.utf8)
    guard write(master, &bytes, bytes.count) == bytes.count else { return nil }
    var last: ContinuousClock.Instant?
    while let (_, instant) = next(within: 100) { last = instant }
    return last.map { $0 - began }
  }

  /// Ends the program and gives the most memory it held, in kilobytes.
  ///
  /// `wait4` would count the memory of this process too, which the new one shares until it begins.
  func end() -> Int {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let memory = line?.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
    kill(process, SIGTERM)
    while next(within: 2_000) != nil {}
    waitpid(process, nil, 0)
    close(master)
    return memory
  }

  private func next(within milliseconds: Int32) -> ([UInt8], ContinuousClock.Instant)? {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    let instant = clock.now
    return count > 0 ? (Array(buffer.prefix(count)), instant) : nil
  }

  /// `POSIX_SPAWN_SETSID`, which glibc's headers show only to programs that ask for extensions.
  private static let newSession: Int16 = 0x80

  /// Starts a session leader whose first open file, and so its terminal, is the other end.
  private static func start(
    _ program: String, _ casebook: String, at terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.newSession)
    let environment = [
      "DOCKET_CASEBOOK=\(casebook)", "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
      "TZ=America/New_York",
    ]
    var arguments = [strdup(program), nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, program, &actions, &attributes, &arguments, &variables) == 0 else {
      throw Trouble.notStarted(program)
    }
    return process
  }

  private enum Trouble: Error {
    case noTerminal
    case notStarted(String)
  }
}
