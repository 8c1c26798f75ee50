import CaseStore
import CaseTestSupport
import Foundation

/// A folder with a casebook and what belongs to it, in which one command is tried.
struct TrialFolder: Sendable {
  /// The folder's path, without links in it.
  let path: String
  private let root: TemporaryFolder

  /// Makes an empty folder.
  init() throws {
    root = try TemporaryFolder()
    guard let real = realpath(root.path, nil) else { throw Unsound("There is no \(root.path).") }
    defer { free(real) }
    path = String(cString: real) + "/trial"
    guard mkdir(path, 0o700) == 0 else { throw Unsound("\(path) cannot be made.") }
  }

  /// Copies a folder as it is, leaving some files out.
  init(copying other: TrialFolder, without absent: [String] = []) throws {
    try self.init()
    for name in try FileManager.default.contentsOfDirectory(atPath: other.path)
    where !absent.contains(name) {
      try FileManager.default.copyItem(atPath: other.file(name), toPath: file(name))
    }
  }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// What a file holds; nothing where it is not there.
  func contents(_ name: String) -> Data? { FileManager.default.contents(atPath: file(name)) }

  /// Every file, by its path in the folder.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      var status = stat()
      return lstat(file(name), &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    }.sorted()
  }

  /// Runs the program on the casebook here; an argument that begins with `./` is a file here.
  func run(
    _ arguments: [String], counting: Bool = false, fault: FileFault? = nil
  ) throws -> ProgramRun {
    let arguments = arguments.map { $0.hasPrefix("./") ? file(String($0.dropFirst(2))) : $0 }
    return try ProgramRun(arguments, on: path, counting: counting, fault: fault)
  }

  /// Runs the program here and expects it to do what it is told.
  func runWell(_ arguments: String...) throws {
    let run = try run(arguments)
    guard run.ending == .exited(0) else {
      throw Unsound("docket \(arguments.joined(separator: " ")): \(run.words)")
    }
  }

  /// The head of a casebook that passes its check; nothing where there is no file of that name.
  func head(_ name: String) throws -> JournalHead? {
    guard try files().contains(name) else { return nil }
    let run = try run(["check", "--casebook", "./" + name])
    guard run.ending == .exited(0), let match = run.out.firstMatch(of: /head (\d+:[0-9a-f]+)/),
      let head = try? JournalHead(match.output.1)
    else { throw Unsound("\(name) is not whole: \(run.words)") }
    return head
  }

  /// Whether a file is a casebook that passes its check.
  ///
  /// - Throws: `Unsound` where the check itself came to grief.
  func isWhole(_ name: String) throws -> Bool {
    guard try files().contains(name) else { return false }
    let run = try run(["check", "--casebook", "./" + name])
    guard run.ending == .exited(0) || run.isRefusal else {
      throw Unsound("The check of \(name) came to grief: \(run.words)")
    }
    return run.ending == .exited(0)
  }

  /// Whether the journal of the casebook leads back to an earlier head.
  func journal(of name: String, follows head: JournalHead) throws -> Bool {
    let run = try run(["audit", "verify", "--casebook", "./" + name, "--expect", "\(head)"])
    return run.ending == .exited(0)
  }
}
