import Files
import Foundation
import Testing

@Suite("A folder of files is whole or not there")
struct UnfinishedFolderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("It has its name once it is settled, and its files are its owner's alone")
  func settled() throws {
    let unfinished = try UnfinishedFolder(for: folder.file("letters"))
    try unfinished.add("one.txt", Array("one".utf8))
    try unfinished.add("two.txt", [])
    #expect(!folder.names.contains("letters"))
    try unfinished.settle()
    #expect(folder.names == ["letters"])
    #expect(try Set(Folder.names(in: folder.file("letters").path)) == ["one.txt", "two.txt"])
    #expect(try FileEntry(folder.file("letters/one.txt").path)?.permissions == 0o600)
    #expect(try folder.text("letters/one.txt") == "one")
  }

  @Test("What is not settled leaves nothing")
  func abandoned() throws {
    do {
      let unfinished = try UnfinishedFolder(for: folder.file("letters"))
      try unfinished.add("one.txt", Array("one".utf8))
    }
    #expect(folder.names.isEmpty)
  }

  @Test("What a program that was killed left goes with the next try, and nothing else does")
  func killed() throws {
    let left = try folder.file(".letters.docket-999999999-x").path
    let others = try folder.file(".others.docket-999999999-x").path
    for path in [left, others] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    _ = try UnfinishedFolder(for: folder.file("letters"))
    #expect(folder.names == [".others.docket-999999999-x"])
  }

  @Test("What is there already is left as it is, and an empty folder is as good as none")
  func occupied() throws {
    for name in ["letters", "others", "empty"] {
      try FileManager.default.createDirectory(
        atPath: folder.file(name).path, withIntermediateDirectories: true)
    }
    let late = try UnfinishedFolder(for: folder.file("others"))
    for name in ["letters", "others"] { _ = try folder.file("\(name)/mine.txt", "mine") }
    let problem = #expect(throws: FileProblem.self) {
      try UnfinishedFolder(for: folder.file("letters"))
    }
    #expect(problem?.kind == .occupied && problem?.sentence.contains("mine.txt") == true)
    #expect(throws: FileProblem.self) { try late.settle() }
    let empty = try UnfinishedFolder(for: folder.file("empty"))
    try empty.makeFolders(for: ["a/b/c.txt"])
    try empty.add("a/b/c.txt", Array("deep".utf8))
    try empty.settle()
    #expect(try folder.text("empty/a/b/c.txt") == "deep")
  }

  @Test("A file of a name that is there is not written over")
  func twice() throws {
    let unfinished = try UnfinishedFolder(for: folder.file("letters"))
    try unfinished.add("one.txt", Array("one".utf8))
    #expect(throws: FileProblem.self) { try unfinished.add("one.txt", []) }
  }
}
