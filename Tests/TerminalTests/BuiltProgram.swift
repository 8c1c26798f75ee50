import Foundation

/// A program that this package builds, beside the tests themselves.
enum BuiltProgram {
  /// The program as a word of a shell's command.
  static func command(_ name: String) throws -> String {
    // The tests' own executable, and not the sources' folder: `--scratch-path` may put what is
    // built anywhere.
    let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    guard let path = folder?.appendingPathComponent(name).path,
      FileManager.default.isExecutableFile(atPath: path)
    else {
      throw TmuxProblem(
        "\(name) is not in \(folder?.path ?? "an unknown folder"); run: swift build --product \(name)"
      )
    }
    return "'\(path)'"
  }
}
