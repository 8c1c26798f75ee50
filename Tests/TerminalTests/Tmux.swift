import Foundation

/// A shell in a terminal of its own, kept by tmux, that a test types into and looks at.
///
/// Each has its own server, home folder and environment, so that nothing of the machine's leaks in.
/// Nothing here waits for a fixed time: what takes effect later is polled for until a deadline, and
/// a test that runs into it fails with the screen as it was.
struct Tmux {
  /// How long to wait for a screen before giving up; generous, for machines under load.
  static let patience: TimeInterval = 20

  /// What the terminal and the processes in it agreed on.
  struct State: Equatable {
    /// The shell's own screen, with its cursor.
    static let atHome = State(isFullScreen: false, showsCursor: true)

    /// Whether the second screen, which full-screen programs use, is shown.
    let isFullScreen: Bool
    let showsCursor: Bool
  }

  /// A folder that only this terminal knows, removed with it; also the shell's home.
  let folder: URL
  private let socket: String
  private let environment: [String: String]

  /// Runs the body with a new terminal and ends it, and all that runs in it, afterwards.
  static func run(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    type: String = "tmux-256color", _ body: (Tmux) throws -> Void
  ) throws {
    let tmux = try Tmux(environment: environment)
    defer { tmux.end() }
    try tmux.start(columns: columns, rows: rows, type: type)
    try body(tmux)
  }

  private init(environment: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("terminal-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    socket = folder.appendingPathComponent("socket").path
    self.environment = [
      "HOME": folder.path, "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color",
      "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "America/New_York", "PS1": "ready> ",
      "HISTFILE": "",
      // The interactive crash reporter of the Swift runtime waits for a key.
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
  }

  private func start(columns: Int, rows: Int, type: String) throws {
    try tmux([
      "start-server", ";", "set-option", "-g", "default-terminal", type, ";",
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "bash", "--norc", "--noprofile",
      "--noediting",
    ])
    try tmux(["pipe-pane", "cat > '\(recording.path)'"])
    try wait(for: "ready>")
  }

  private func end() {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  // MARK: Typing

  /// Presses keys by tmux's names for them, such as `Up`, `C-z` or `F5`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types text, character by character as a person would.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Sends bytes that may be no text at all.
  func pressBytes(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Types a command and presses Enter.
  func enter(_ command: String) throws {
    try tmux(["send-keys", "-l", command, ";", "send-keys", "Enter"])
  }

  /// Starts a program from the shell so that `signal(_:)` can reach it.
  func launch(_ command: String) throws {
    try enter("bash -c \"echo \\$\\$ > ~/process; exec \(command)\"")
  }

  /// The number of the process that `launch(_:)` started.
  func process() throws -> Int32 {
    let file = folder.appendingPathComponent("process")
    let text = try String(contentsOf: file, encoding: .utf8)
    guard let number = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw TmuxProblem("No process was launched: \(text)")
    }
    return number
  }

  /// Whether a program has ended, be it that its shell has not yet asked how.
  static func hasEnded(_ process: Int32) -> Bool {
    guard kill(process, 0) == 0 else { return true }
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    // The state follows the name, which stands in parentheses and may hold any character.
    return status?.split(separator: ")").last?.split(separator: " ").first == "Z"
  }

  /// Sends a signal to the program that `launch(_:)` started.
  func signal(_ number: Int32) throws {
    guard kill(try process(), number) == 0 else {
      throw TmuxProblem("The launched program could not be sent signal \(number).")
    }
  }

  /// Takes the terminal away from the programs in it, as a lost connection does.
  func closeTerminal() throws {
    try tmux(["kill-server"])
  }

  /// Pastes text as a terminal does: as one piece, if the program asked for that.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", "-b", "pasted", text, ";", "paste-buffer", "-p", "-b", "pasted"])
  }

  /// Pastes text as a terminal does that cannot mark it: as if it were typed, but all at once.
  func pasteUnmarked(_ text: String) throws {
    let file = folder.appendingPathComponent("pasted")
    try Data(text.utf8).write(to: file)
    try tmux(["load-buffer", "-b", "pasted", file.path, ";", "paste-buffer", "-b", "pasted"])
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: Looking

  /// What is on the screen, without the blanks at the ends of the rows.
  func screen() throws -> String {
    try tmux(["capture-pane", "-p"])
  }

  /// Whether the screen is a full-screen program's.
  func state() throws -> State {
    let flags = try tmux(["display-message", "-p", "#{alternate_on} #{cursor_flag}"])
    return State(isFullScreen: flags.hasPrefix("1"), showsCursor: flags.hasSuffix("1\n"))
  }

  /// Every byte that the programs have sent to the terminal until something was among them.
  ///
  /// Another process writes them down, and may be behind the screen.
  @discardableResult
  func bytesSent(
    until description: String, _ isMet: (String) throws -> Bool
  ) throws -> String {
    var sent = ""
    try Self.wait(until: "the recording holds \(description)") {
      sent = String(decoding: try Data(contentsOf: recording), as: UTF8.self)
      return try isMet(sent)
    }
    return sent
  }

  /// Every byte that the programs have sent to the terminal, up to a text at least.
  @discardableResult
  func bytesSent(upTo text: String) throws -> String {
    try bytesSent(until: text.debugDescription) { $0.contains(text) }
  }

  private var recording: URL { folder.appendingPathComponent("recording") }

  /// Waits until a text is on the screen, and returns the screen.
  @discardableResult
  func wait(for text: String) throws -> String {
    try wait(until: "the screen shows \(text.debugDescription)") { $0.contains(text) }
  }

  /// Waits until the screen is as described and two looks at it agree, and returns it.
  ///
  /// One look can fall into the middle of a repaint.
  @discardableResult
  func wait(until description: String, _ isMet: (String) throws -> Bool) throws -> String {
    var screen = ""
    do {
      try Self.wait(until: description) {
        let before = screen
        screen = try self.screen()
        return try screen == before && isMet(screen)
      }
    } catch let problem as TmuxProblem {
      throw TmuxProblem("\(problem); the screen was:\n\(screen)")
    }
    return screen
  }

  /// Waits until something is so that no screen shows.
  static func wait(until description: String, _ isMet: () throws -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: patience)
    while try !isMet() {
      guard Date() < deadline else {
        throw TmuxProblem("Waited \(Int(patience)) s until \(description)")
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  /// Runs a command in the shell and returns what it printed once the prompt is back.
  func output(of command: String) throws -> String {
    let file = folder.appendingPathComponent("output")
    let done = folder.appendingPathComponent("done-\(UUID().uuidString)")
    try enter("{ \(command); } > '\(file.path)' 2>&1; touch '\(done.path)'")
    try wait(until: "the shell has run \(command.debugDescription)") { _ in
      FileManager.default.fileExists(atPath: done.path)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }

  // MARK: The client

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let client = try Spawn.run(
      ["tmux", "-f", "/dev/null", "-S", socket] + arguments, environment: environment,
      output: folder.appendingPathComponent("client"))
    switch client.status {
    case 0: return client.output
    case 127:
      throw TmuxProblem("tmux is missing; these tests need it: apt-get install tmux")
    default:
      throw TmuxProblem("tmux \(arguments.joined(separator: " ")) failed: \(client.output)")
    }
  }
}

/// Why a terminal could not do what a test asked; the description says what to do or what was seen.
struct TmuxProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
