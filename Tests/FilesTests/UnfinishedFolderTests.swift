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

  @Test("What is there already is left as it is")
  func occupied() throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("letters").path, withIntermediateDirectories: true)
    let problem = #expect(throws: FileProblem.self) {
      try UnfinishedFolder(for: folder.file("letters"))
    }
    #expect(problem?.kind == .occupied)
    let late = try UnfinishedFolder(for: folder.file("others"))
    try FileManager.default.createDirectory(
      atPath: folder.file("others").path, withIntermediateDirectories: true)
    #expect(throws: FileProblem.self) { try late.settle() }
  }

  @Test("A file of a name that is there is not written over")
  func twice() throws {
    let unfinished = try UnfinishedFolder(for: folder.file("letters"))
    try unfinished.add("one.txt", Array("one".utf8))
    #expect(throws: FileProblem.self) { try unfinished.add("one.txt", []) }
  }
}
