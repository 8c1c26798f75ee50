import Foundation
import Testing

@testable import Files

@Suite("A published folder is as it was, or as it is to be")
struct PublishedFolderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private var site: FilePath { get throws { try folder.file("site") } }

  private func publish(_ files: [String: String], removing: [String] = [], inside: Bool) throws {
    let new = try PublishedFolder(site, inside: inside)
    try new.makeFolders(for: files.keys)
    for (path, text) in files { try new.add(path, Array(text.utf8)) }
    try new.settle(files.keys.sorted(), removing: removing)
  }

  @Test(
    "A new one takes the place of the old whole, and everybody may read it",
    arguments: [false, true])
  func replaced(inside: Bool) throws {
    try publish(["index.html": "one", "a/b/c.html": "deep"], inside: false)
    try publish(
      ["index.html": "two", "d/e.html": "new"], removing: ["a/b/c.html"], inside: inside)
    #expect(try Set(FileTree(site).paths()) == ["index.html", "d/e.html"])
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
      let new = try PublishedFolder(site, inside: inside)
      try new.add("index.html", Array("two".utf8))
    }
    #expect(folder.names == ["site"])
    #expect(try FileTree(site).paths() == ["index.html"])
    #expect(try folder.text("site/index.html") == "one")
  }

  @Test("What a program that was killed left inside goes with the next")
  func killed() throws {
    try publish(["index.html": "one"], inside: false)
    let left = try folder.file("site/.docket-unfinished").path
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: left + "/index.html"))
    #expect(
      try FileTree(site).paths().filter { !PublishedFolder.isUnfinished($0) } == ["index.html"])
    try publish(["index.html": "two"], inside: true)
    #expect(try FileTree(site).paths() == ["index.html"])
  }

  @Test("A document is added piece by piece, and one that fails leaves nothing")
  func pieces() throws {
    struct Broken: Error {}
    let new = try PublishedFolder(site, inside: false)
    try new.add("whole.txt") { write in
      try write(Array("one ".utf8))
      try write(Array("two".utf8))
    }
    #expect(throws: Broken.self) { try new.add("half.txt") { _ in throw Broken() } }
    try new.settle(["whole.txt"], removing: [])
    #expect(try folder.text("site/whole.txt") == "one two")
  }
}
