import Foundation
import Testing

/// What may go wrong between a template and a person's own editor.
@Suite("A template in an editor")
struct EditTemplateTests {
  private let district: TemporaryDistrict

  init() throws { district = try TemporaryDistrict() }

  /// Edits a template with a script in the place of an editor.
  private func edit(_ script: String?, _ arguments: String...) throws -> CommandRun {
    var variables = ["DOCKET_CASEBOOK": district.casebook, "TMPDIR": district.folder.path]
    if let script {
      let editor = try district.file("editor.sh", "#!/bin/sh\n\(script)\n")
      chmod(editor, 0o755)
      variables["EDITOR"] = editor
    }
    return CommandRun(["letter", "edit"] + arguments, variables: variables)
  }

  /// The texts that were left in the folder for temporary files.
  private var left: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: district.folder.path)
    return (names ?? []).filter { $0.hasSuffix(".txt") }
  }

  @Test("is for a kind and a language that there are")
  func unknown() throws {
    #expect(try edit("true", "nonesuch").err.contains("“nonesuch” is no kind of letter."))
    let run = try edit("true", "notice-to-amend", "--language", "es")
    #expect(run.err.contains("“es” is no language of that letter. It is in en."), "\(run.err)")
    #expect(left == [])
  }

  @Test("needs an editor, and says how to do without")
  func noEditor() throws {
    let run = try edit(nil, "notice-to-amend")
    #expect(run.status != 0 && run.err.contains("no telling which editor is yours"), "\(run.err)")
    #expect(left == [])
  }

  @Test("that is left as it was is not kept")
  func unchanged() throws {
    let run = try edit("true", "notice-to-amend")
    #expect(run.status != 0 && run.err.contains("The template was left as it was."), "\(run.err)")
    #expect(left == [])
    #expect(!district.run("district", "show").out.contains("Own template"))
  }

  @Test("stays in a file where the editor fails or the text is wrong, so that nothing is lost")
  func keptInFile() throws {
    let failed = try edit("echo half >> \"$1\"; exit 3", "notice-to-amend")
    #expect(failed.status != 0 && failed.err.contains("ended with an error"), "\(failed.err)")
    let first = try #require(left.first)
    #expect(failed.err.contains(first))
    try FileManager.default.removeItem(atPath: "\(district.folder.path)/\(first)")
    let wrong = try edit("echo '{{nonesuch}}' >> \"$1\"", "notice-to-amend")
    #expect(wrong.status != 0 && wrong.err.contains("There is no “nonesuch”"), "\(wrong.err)")
    let second = try #require(left.first)
    #expect(wrong.err.contains("What you wrote is kept in"), "\(wrong.err)")
    let text = try String(contentsOfFile: "\(district.folder.path)/\(second)", encoding: .utf8)
    #expect(text.hasPrefix("Subject: ") && text.contains("{{nonesuch}}"))
  }
}
