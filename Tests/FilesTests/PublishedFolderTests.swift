import Foundation
import Testing

@testable import Files

@Suite("A published folder is as it was, or as it is to be")
struct PublishedFolderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private var site: FilePath { get throws { try folder.file("site") } }

  /// Every file that is there, and how it is.
  private func known() throws -> [String: FileMark?] {
    guard try FileEntry(site.path) != nil else { return [:] }
    let tree = FileTree(try site)
    return Dictionary(
      uniqueKeysWithValues: try tree.paths().filter { !PublishedFolder.isUnfinished($0) }.map {
        ($0, $0 == "list" ? nil : tree.mark(of: $0))
      })
  }

  private func publish(_ files: [String: String], removing: [String] = [], inside: Bool) throws {
    let known = try known()
    let new = try PublishedFolder(site, list: "list", inside: inside)
    try new.makeFolders(for: files.keys)
    for (path, text) in files { try new.add(path, Array(text.utf8)) }
    try new.add("list", Array("the list".utf8))
    try new.settle(files.keys.sorted(), removing: removing, known: known)
  }

  @Test(
    "A new one takes the place of the old whole, and everybody may read it",
    arguments: [false, true])
  func replaced(inside: Bool) throws {
    try publish(["index.html": "one", "a/b/c.html": "deep"], inside: false)
    try publish(
      ["index.html": "two", "d/e.html": "new"], removing: ["a/b/c.html"], inside: inside)
    #expect(try Set(FileTree(site).paths()) == ["index.html", "d/e.html", "list"])
    #expect(try folder.text("site/index.html") == "two")
    for path in ["site", "site/d"] {
      #expect(try FileEntry(folder.file(path).path)?.permissions == 0o755)
    }
    #expect(try FileEntry(folder.file("site/d/e.html").path)?.permissions == 0o644)
    #expect(folder.names == ["site"])
  }

  @Test("One that is not settled leaves the old as it was", arguments: [false, true])
  func abandoned(inside: Bool) throws {
    try publish(["index.html": "one"], inside: false)
    do {
      let new = try PublishedFolder(site, list: "list", inside: inside)
      try new.add("index.html", Array("two".utf8))
    }
    #expect(folder.names == ["site"])
    #expect(try Set(FileTree(site).paths()) == ["index.html", "list"])
    #expect(try folder.text("site/index.html") == "one")
  }

  @Test("What a program that was killed left inside goes with the next")
  func killed() throws {
    try publish(["index.html": "one"], inside: false)
    let left = try folder.file("site/.docket-unfinished").path
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: left + "/index.html"))
    #expect(
      Set(try FileTree(site).paths().filter { !PublishedFolder.isUnfinished($0) })
        == ["index.html", "list"])
    try publish(["index.html": "two"], inside: true)
    #expect(try Set(FileTree(site).paths()) == ["index.html", "list"])
  }

  @Test("A document is added piece by piece, and one that fails leaves nothing")
  func pieces() throws {
    struct Broken: Error {}
    let new = try PublishedFolder(site, list: "list", inside: false)
    try new.add("whole.txt") { write in
      try write(Array("one ".utf8))
      try write(Array("two".utf8))
    }
    #expect(throws: Broken.self) { try new.add("half.txt") { _ in throw Broken() } }
    try new.add("list", [])
    try new.settle(["whole.txt"], removing: [], known: [:])
    #expect(try folder.text("site/whole.txt") == "one two")
  }

  @Test("What somebody puts into the folder meanwhile stays in it", arguments: [false, true])
  func meanwhile(inside: Bool) throws {
    try publish(["index.html": "one"], inside: false)
    let known = try known()
    let new = try PublishedFolder(site, list: "list", inside: inside)
    try new.add("index.html", Array("two".utf8))
    try new.add("list", [])
    _ = try folder.file("site/mine.txt", "mine")
    #expect(try new.settle(["index.html"], removing: [], known: known) == nil)
    #expect(try folder.text("site/mine.txt") == "mine")
    #expect(try folder.text("site/index.html") == "two")
  }

  @Test(
    "What somebody writes in the place of a page meanwhile is not taken the place of",
    arguments: [
      ("index.html", false), ("index.html", true), ("new.html", false), ("new.html", true),
    ])
  func writtenMeanwhile(path: String, inside: Bool) throws {
    try publish(["index.html": "one"], inside: false)
    let known = try known()
    let new = try PublishedFolder(site, list: "list", inside: inside)
    for name in ["index.html", "new.html"] { try new.add(name, Array("two".utf8)) }
    try new.add("list", [])
    _ = try folder.file("site/\(path)", "somebody's own")
    let problem = try #require(throws: FileProblem.self) {
      try new.settle(["index.html", "new.html"], removing: [], known: known)
    }
    #expect(problem.sentence.contains("written by somebody meanwhile: \(path)"))
    #expect(try folder.text("site/\(path)") == "somebody's own")
  }

  @Test("It keeps the rights that the server gave it")
  func rights() throws {
    try publish(["index.html": "one"], inside: false)
    chmod(try site.path, 0o2775)
    try publish(["index.html": "two"], inside: false)
    #expect(try FileEntry(site.path)?.permissions == 0o2775)
  }

  @Test("Two programs do not write it at once")
  func twice() throws {
    try publish(["index.html": "one"], inside: false)
    let first = try PublishedFolder(site, list: "list", inside: true)
    let problem = try #require(throws: FileProblem.self) {
      try PublishedFolder(site, list: "list", inside: false)
    }
    #expect(problem.sentence.contains("Another program is writing"))
    withExtendedLifetime(first) {}
  }

  @Test("A pipe of a page's name holds nothing up, and is no page")
  func pipe() throws {
    try publish(["index.html": "one"], inside: false)
    mkfifo(try folder.file("site/page.html").path, 0o600)
    #expect(try FileTree(site).bytes(of: "page.html") == nil)
  }
}
