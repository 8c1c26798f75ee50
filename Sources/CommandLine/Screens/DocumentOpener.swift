import Foundation

/// Opens documents with the person's own program, from a folder nobody else can look into.
final class DocumentOpener {
  /// What opens a document.
  enum Viewer: Equatable {
    /// A command of the person's choice, which may need the terminal.
    case command(String)
    /// The desktop's own choice.
    case desktop
    case none
  }

  /// What opens a document here.
  let viewer: Viewer
  private let base: String
  private var folders: [String] = []

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
    base =
      surroundings.variable("XDG_RUNTIME_DIR") ?? surroundings.variable("TMPDIR") ?? "/tmp"
  }

  /// Makes a folder for one document.
  func newFolder() throws -> String {
    var template = Array("\(base)/docket-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Complaint(
        .inputOutput, "output", "No folder for the document can be made in \(base).",
        remedy: "Set TMPDIR to a folder you can write to.")
    }
    let folder = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    folders.append(folder)
    return folder
  }

  /// Runs the person's command on a document and waits for its end.
  func run(_ command: String, on path: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command + " \"$1\"", "sh", path]
    do {
      try process.run()
    } catch {
      throw Self.cannotOpen(path)
    }
    process.waitUntilExit()
  }

  /// Hands a document to the desktop without waiting.
  func show(_ path: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xdg-open", path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Self.cannotOpen(path)
    }
  }

  /// Removes every document that was written.
  func removeAll() {
    for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
    folders = []
  }

  private static func cannotOpen(_ path: String) -> Complaint {
    Complaint(
      .inputOutput, "output", "No program could be started for \(path).",
      remedy: "Set DOCKET_OPEN to one.")
  }
}
