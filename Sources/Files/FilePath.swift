import Glibc

/// The path of a file or folder, as a person named it and as the system is told it.
///
/// It is absolute, so that no program it is handed to can take it for an option, a URI or a name
/// of its own: SQLite takes `file:x` for a URI and `:memory:` for no file at all.
public struct FilePath: Hashable, Sendable, CustomStringConvertible {
  /// What a path is to lead to.
  public enum Target: Sendable {
    case file
    case folder
  }

  /// The absolute path.
  public let path: String

  /// The path of the folder it lies in, `/` for what lies at the top.
  public var folder: String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The last part of the path; empty for `/` alone.
  public var name: String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The absolute path.
  public var description: String { path }

  /// The most bytes a name may have (limits.h).
  public static let longestName = 255
  private static let longestPath = 4095

  /// Reads a path as it was typed.
  ///
  /// A leading `~/` is the person's home, as a shell reads it; a form's path met no shell.
  ///
  /// - Throws: `FileProblem` of the kind `path` for what can be the path of no such thing.
  public init(_ typed: String, to target: Target = .file) throws(FileProblem) {
    guard typed.contains(where: { !$0.isWhitespace }) else {
      throw Self.problem(typed, "names nothing. Name a \(target == .file ? "file" : "folder").")
    }
    guard !typed.unicodeScalars.contains("\u{FFFD}") else {
      throw Self.problem(typed, "is not written in UTF-8. Rename it first, or copy it.")
    }
    guard !typed.unicodeScalars.contains(where: Self.isControl) else {
      throw Self.problem(typed, "holds a line break or another control character. Rename it first.")
    }
    guard !typed.hasPrefix("file:") else {
      throw Self.problem(
        typed, "is an address. Write the path itself, from the first / on.")
    }
    let whole = try Self.absolute(typed)
    let parts = whole.split(separator: "/").filter { $0 != "." }
    if let long = parts.first(where: { $0.utf8.count > Self.longestName }) {
      throw Self.problem(
        typed,
        "holds a name of \(long.utf8.count) bytes. A name may have \(Self.longestName) at most.")
    }
    path = "/" + parts.joined(separator: "/")
    guard path.utf8.count <= Self.longestPath else {
      throw Self.problem(typed, "is too long. A path may have \(Self.longestPath) bytes at most.")
    }
    guard target == .folder || !Self.namesFolder(typed) else {
      throw Self.problem(typed, "is the name of a folder. Add the name of the file.")
    }
  }

  private init(absolute: String) { path = absolute }

  /// Where the path leads once every link on it is followed; `nil` where it leads to nothing.
  public var resolved: FilePath? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return FilePath(absolute: String(cString: real))
  }

  /// The path of something else in the same folder.
  public func sibling(_ name: String) -> FilePath {
    FilePath(absolute: folder == "/" ? "/" + name : folder + "/" + name)
  }

  /// The path with some letters at the end of its name, as `-journal`.
  public func adding(_ suffix: String) -> FilePath { FilePath(absolute: path + suffix) }

  /// The path of something in the folder that this is the path of.
  public func appending(_ name: String) -> FilePath {
    FilePath(absolute: path == "/" ? "/" + name : path + "/" + name)
  }

  private static func absolute(_ typed: String) throws(FileProblem) -> String {
    if typed.hasPrefix("/") { return typed }
    if typed == "~" || typed.hasPrefix("~/"),
      let home = getenv("HOME").map({ String(cString: $0) }),
      home.hasPrefix("/")
    {
      return home + typed.dropFirst()
    }
    guard let current = getcwd(nil, 0) else {
      throw problem(typed, "is counted from the current folder, which is gone. Write it from /.")
    }
    defer { free(current) }
    return String(cString: current) + "/" + typed
  }

  private static func namesFolder(_ typed: String) -> Bool {
    typed.hasSuffix("/") || [".", "..", "~"].contains(typed.split(separator: "/").last)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  private static func problem(_ typed: String, _ words: String) -> FileProblem {
    FileProblem(.path, "“\(typed.prefix(80))\(typed.count > 80 ? "…" : "")” \(words)")
  }
}
