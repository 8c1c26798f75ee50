import Foundation

/// Opens documents with the person's own program, from a folder nobody else can look into.
struct DocumentOpener {
  enum Viewer: Equatable {
    /// A command of the person's choice, which may need the terminal.
    case command(String)
    /// The desktop's own choice.
    case desktop
    case none
  }

  let viewer: Viewer
  /// Where documents are written to.
  let folders: PrivateFolders

  /// Looks at the environment for a program and for a place to put documents.
  ///
  /// `$XDG_RUNTIME_DIR` is the person's alone and is kept in memory, so it comes before `$TMPDIR`.
  init(in surroundings: Surroundings) {
    if let command = surroundings.variable("DOCKET_OPEN") {
      viewer = .command(command)
    } else if surroundings.variable("DISPLAY") ?? surroundings.variable("WAYLAND_DISPLAY") != nil {
      viewer = .desktop
    } else {
      viewer = .none
    }
    folders = PrivateFolders(in: [
      surroundings.variable("XDG_RUNTIME_DIR"), surroundings.variable("TMPDIR"),
    ])
  }

  /// Runs the person's command on a document and waits for its end.
  func run(_ command: String, on path: String) throws {
    let process = Process()
    try Self.start(process, ["/bin/sh", "-c", command + " \"$1\"", "sh"], on: path)
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Complaint(
        .inputOutput, "output", "“\(command)” could not open \(path).",
        remedy: "Set DOCKET_OPEN to a program that can.")
    }
  }

  /// Hands a document to the desktop without waiting.
  func show(_ path: String) throws {
    let process = Process()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try Self.start(process, ["/usr/bin/env", "xdg-open"], on: path)
  }

  private static func start(_ process: Process, _ command: [String], on path: String) throws {
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = command.dropFirst() + [path]
    do {
      try process.run()
    } catch {
      throw Complaint(
        .inputOutput, "output", "No program could be started for \(path).",
        remedy: "Set DOCKET_OPEN to one.")
    }
  }
}
