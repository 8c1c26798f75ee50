import CaseScreens
import CaseTestSupport
import Foundation
import Testing

@testable import CommandLine

@Suite("Completing a path")
struct PathCompletionTests {
  @Test("As much is added as there is no choice about; folders end in a stroke, dots stay hidden")
  func completes() throws {
    let folder = try TemporaryFolder()
    for name in ["scan 1.pdf", "scan 2.pdf", ".hidden", "letter.pdf"] {
      try "x".write(toFile: folder.file(name), atomically: false, encoding: .utf8)
    }
    try FileManager.default.createDirectory(
      atPath: folder.file("old"), withIntermediateDirectories: false)
    func completed(_ name: String) -> PathCompletion { .onDisk(folder.file(name)) }
    #expect(
      completed("s") == PathCompletion(folder.file("scan "), names: ["scan 1.pdf", "scan 2.pdf"]))
    #expect(completed("scan 2") == PathCompletion(folder.file("scan 2.pdf")))
    #expect(completed("o") == PathCompletion(folder.file("old/")))
    #expect(completed("none") == PathCompletion(folder.file("none")))
    #expect(completed("").names == ["letter.pdf", "old/", "scan 1.pdf", "scan 2.pdf"])
    #expect(completed(".h") == PathCompletion(folder.file(".hidden")))
  }
}
