import Files
import Foundation
import Testing

@Suite("Files that are read")
struct ReadableFileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func problem(_ path: FilePath) -> FileProblem? {
    #expect(throws: FileProblem.self) { try ReadableFile(path) }
  }

  @Test("A file is read in pieces to its end")
  func pieces() throws {
    let file = try ReadableFile(folder.file("a", "abcde"))
    #expect(file.size == 5)
    #expect(try file.next(3) == Data("abc".utf8))
    #expect(try file.rest(atMost: 5) == Data("de".utf8))
    #expect(try file.next(3) == nil)
    #expect(throws: FileProblem.self) { try ReadableFile(folder.file("a")).rest(atMost: 4) }
  }

  @Test("What is no file is said to be so, without waiting for it")
  func noFile() throws {
    #expect(try problem(folder.file("none"))?.kind == .missing)
    #expect(problem(folder.path)?.sentence.contains("is a folder") == true)
    let pipe = try folder.file("pipe")
    mkfifo(pipe.path, 0o600)
    #expect(problem(pipe)?.sentence.contains("not an ordinary file") == true)
  }

  /// What this process has open, by the paths the system tells.
  private func openFiles() -> [String] {
    Folder.names(in: "/proc/self/fd").compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
    }.filter { $0.hasPrefix(folder.path.path) }.sorted()
  }

  @Test("A protected file is not opened under any of its names, nor is what SQLite keeps beside it")
  func protected() throws {
    let book = try folder.file("c", "a casebook")
    let descriptor = open(book.path, O_RDONLY)
    defer { close(descriptor) }
    let protection = try #require(FileProtection(of: book))
    let hard = try folder.file("hard")
    let soft = try folder.file("soft")
    link(book.path, hard.path)
    symlink(book.path, soft.path)
    let before = openFiles()
    let names = [
      book, hard, soft, try FilePath("/proc/self/fd/\(descriptor)"),
      try FilePath("/dev/fd/\(descriptor)"),
      try FilePath("/proc/\(getpid())/root\(book.path)"), try folder.file("c-journal", "x"),
      try folder.file("c-wal", "x"), try folder.file("c-shm", "x"),
    ]
    for name in names {
      #expect(problem(name)?.sentence.contains("the casebook itself") == true, "\(name)")
    }
    #expect(openFiles() == before)
    withExtendedLifetime(protection) {}
  }

  @Test("What is no longer protected may be read")
  func released() throws {
    let book = try folder.file("c", "a casebook")
    do {
      let both = [FileProtection(of: book), FileProtection(of: book)]
      withExtendedLifetime(both) { _ = problem(book) }
    }
    #expect(try ReadableFile(book).size == 10)
  }
}
