import Files
import Foundation
import Testing

@Suite("Files that take their name once they are whole")
struct UnfinishedFileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("Before it is settled nothing has the name, afterwards nothing else is left")
  func settles() throws {
    do {
      let file = try UnfinishedFile(for: folder.file("c"))
      try file.write(Data("whole".utf8))
      #expect(folder.names.count == 1 && folder.names[0].hasPrefix(".c.docket-"))
      #expect(FileEntry(file.path.path)?.permissions == 0o600)
      #expect(UnfinishedFile.removeAbandoned(in: folder.path.path) == [])
      #expect(try file.settle())
    }
    #expect(folder.names == ["c"])
    #expect(try folder.text("c") == "whole")
    #expect(FileEntry(folder.path.appending("c").path)?.names == 1)
  }

  @Test("What is not settled leaves nothing")
  func discarded() throws {
    do { try UnfinishedFile(for: folder.file("c")).write(Data("half".utf8)) }
    #expect(folder.names == [])
  }

  @Test("A name that is taken is written over only where that was asked for")
  func taken() throws {
    _ = try folder.file("c", "mine")
    let file = try UnfinishedFile(for: folder.file("c"))
    try file.write(Data("new".utf8))
    let problem = #expect(throws: FileProblem.self) { try file.settle() }
    #expect(problem?.kind == .occupied)
    #expect(try folder.text("c") == "mine")
    _ = try file.settle(replacing: .whatIsThere)
    #expect(try folder.text("c") == "new")
    #expect(folder.names == ["c"])
  }

  @Test("A name of the greatest length can be given")
  func longName() throws {
    let name = String(repeating: "é", count: 127)
    _ = try UnfinishedFile(for: folder.file(name)).settle()
    #expect(folder.names == [name])
  }

  @Test("Only what a killed program left is removed, and nothing that is merely called alike")
  func abandoned() throws {
    let left = try folder.file("left", "half a copy")
    let number = try #require(FileEntry(left.path)).number
    let hidden = folder.path.appending(".c.docket-\(number)")
    rename(left.path, hidden.path)
    chmod(hidden.path, 0o600)
    for name in [".c.docket-12", ".c.docket-newabc", ".c.docket-", "c.docket-12", ".docket-x"] {
      let path = try folder.file(name, "somebody's own").path
      chmod(path, 0o600)
    }
    let empty = try folder.file(".d.docket-new7", "").path
    chmod(empty, 0o600)
    #expect(
      UnfinishedFile.removeAbandoned(in: folder.path.path).map(\.name)
        == [hidden.name, ".d.docket-new7"])
    #expect(folder.names.count == 5)
  }

  @Test("A second name left at the last moment is removed and the file stays")
  func secondName() throws {
    let whole = try folder.file("c", "whole")
    let entry = try #require(FileEntry(whole.path))
    let hidden = folder.path.appending(".c.docket-\(entry.number)")
    chmod(whole.path, 0o600)
    link(whole.path, hidden.path)
    #expect(UnfinishedFile.secondName(of: entry, beside: whole) == hidden)
    let protection = FileProtection(of: whole)
    #expect(UnfinishedFile.removeAbandoned(in: folder.path.path) == [hidden])
    #expect(protection?.identity == FileIdentity(at: whole.path))
    #expect(try folder.text("c") == "whole")
  }
}
