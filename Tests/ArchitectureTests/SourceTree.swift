import Foundation

/// The package's own files, as the tests read them.
enum SourceTree {
  /// A file with its path from the package's root.
  struct File: CustomStringConvertible {
    let path: String
    let lines: [Substring]

    var description: String { path }
    /// The folder below `Sources` or `Tests` that the file belongs to.
    var module: String {
      let parts = path.split(separator: "/")
      return parts.count > 2 ? String(parts[1]) : ""
    }
    var name: String { String(path.split(separator: "/").last ?? "") }
    /// The folder below the module that the file stands in; empty for one that stands in none.
    var folder: String {
      let parts = path.split(separator: "/")
      return parts.count > 3 ? String(parts[2]) : ""
    }
    var code: SwiftCode { SwiftCode(lines.joined(separator: "\n")) }
  }

  static var root: URL {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// Every file below a folder whose name ends in one of the extensions.
  static func files(
    below folder: String, extensions: Set<String>
  ) throws -> [File] {
    let base = root.appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return
      try names
      .filter { extensions.contains(($0 as NSString).pathExtension) }
      .sorted()
      .map { try file(folder + "/" + $0) }
  }

  static func file(_ path: String) throws -> File {
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    return File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
  }

  /// Every text file of the package that a person wrote.
  static func everything() throws -> [File] {
    try files(below: "Sources", extensions: ["swift", "c", "h"])
      + files(below: "Tests", extensions: ["swift", "c", "h", "txt", "py"])
      + files(below: "Resources", extensions: ["json", "md", "1", "mustache", "csv"])
      + ["Package.swift", "Makefile", ".ci/run", ".ci/packages", ".ci/python", ".ci/toolchain"].map(
        file)
  }
}
