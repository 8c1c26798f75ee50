import Files
import Foundation
import Testing

@Suite("Paths as people type them")
struct FilePathTests {
  private func problem(_ typed: String, to target: FilePath.Target = .file) -> String {
    do throws(FileProblem) {
      return "taken as \(try FilePath(typed, to: target))"
    } catch {
      #expect(error.kind == .path)
      return error.sentence
    }
  }

  @Test("What can be the path of no file is refused by name")
  func refused() {
    #expect(problem("").contains("“” names nothing"))
    #expect(problem("  ").contains("names nothing"))
    for folder in ["x/", "/", "///", ".", "..", "x/.", "x/..", "~/"] {
      #expect(problem(folder).contains("is the name of a folder"), "\(folder)")
    }
    #expect(problem("a\nb").contains("line break"))
    #expect(problem("a\u{1B}]0;x").contains("control character"))
    #expect(
      problem(String(decoding: [0x61, 0xFF], as: UTF8.self)).contains("not written in UTF-8"))
    #expect(problem("file:casebook.sqlite").contains("is an address"))
    #expect(problem("file:///tmp/c?mode=ro").contains("is an address"))
    #expect(problem(String(repeating: "n", count: 256)).contains("a name of 256 bytes"))
    #expect(problem(String(repeating: "é", count: 128)).contains("a name of 256 bytes"))
    #expect(problem(String(repeating: "/abc", count: 1100)).contains("4095 bytes"))
  }

  @Test("Every other path is made absolute and keeps its name")
  func taken() throws {
    let here = FileManager.default.currentDirectoryPath
    for name in ["c", "-", "-x", ".hidden", "...", ":memory:", "a b", "é", "c.sqlite"] {
      let path = try FilePath(name)
      #expect(path.path == here + "/" + name)
      #expect(path.name == name)
      #expect(path.folder == here)
    }
    #expect(try FilePath(String(repeating: "n", count: 255)).name.count == 255)
    #expect(try FilePath("/c").folder == "/")
    #expect(try FilePath("/c").sibling("d").path == "/d")
    #expect(try FilePath("//a/./b//c").path == "/a/b/c")
    #expect(try FilePath("../c").path == here + "/../c")
    #expect(try FilePath("/", to: .folder).appending("c").path == "/c")
    #expect(try FilePath("x/", to: .folder).path == here + "/x")
    #expect(try FilePath(".", to: .folder).path == here)
    let home = try #require(ProcessInfo.processInfo.environment["HOME"])
    #expect(try FilePath("~/c").path == home + "/c")
    #expect(try FilePath("~c").path == here + "/~c")
  }
}
