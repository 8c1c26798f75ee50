import Foundation
import Testing

@Suite("Completions and the manual")
struct CompletionTests {
  @Test("Every shell's completion script knows the verbs and the fields")
  func scripts() {
    for shell in ["bash", "zsh", "fish"] {
      let run = CommandRun("--generate-completion-script", shell)
      #expect(run.status == 0)
      #expect(run.out.contains("extend-cure"), "\(shell)")
      #expect(run.out.contains("breach-days-information"), "\(shell)")
    }
  }

  @Test("bash takes its script")
  func bash() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("docket-completion-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(CommandRun("--generate-completion-script", "bash").out.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-n", file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("The generated pages name every command")
  func manual() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("docket-manual-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(CommandRun("manual", folder.path).status == 0)
    let page = try String(contentsOf: folder.appendingPathComponent("commands.md"), encoding: .utf8)
    let manual = try String(contentsOf: folder.appendingPathComponent("docket.1"), encoding: .utf8)
    for (words, command) in GeneratedCommandTests.commands
    where words != "docket" && command.configuration.shouldDisplay {
      #expect(page.contains(words), "\(words)")
      #expect(manual.contains(words.replacing("-", with: "\\-")), "\(words)")
    }
    #expect(!manual.contains("\n\n"), "an empty line is none to the formatter")
    #expect(!manual.contains { $0.unicodeScalars.contains { !$0.isASCII } })
  }
}
