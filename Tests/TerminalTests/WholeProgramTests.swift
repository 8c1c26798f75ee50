import Foundation
import Testing

/// The whole program at a terminal, from the prompt to the prompt.
@Suite(.serialized) struct WholeProgramTests {
  /// Runs the body with a terminal whose home folder holds a casebook, unless told otherwise.
  private func docket(
    casebook: Bool = true, environment: [String: String] = [:], _ body: (Tmux) throws -> Void
  ) throws {
    try Tmux.run(environment: environment) { tmux in
      let program = try BuiltProgram.command("docket")
      try tmux.enter("cd; alias docket=\(program); shopt -s expand_aliases; clear")
      if casebook { try tmux.makeCasebook([Tmux.draft]) }
      try body(tmux)
    }
  }

  @Test func theDocketOpensAndLeavesACleanTerminal() throws {
    try docket { tmux in
      try tmux.enter("docket")
      let screen = try tmux.wait(for: "Post the website notice")
      #expect(screen.contains("Elm Harbor · Docket"))
      #expect(screen.contains("[1 Docket]"))
      try tmux.press("q")
      try tmux.expectLeft()
    }
  }

  @Test func theFirstRunMakesTheCasebook() throws {
    try docket(casebook: false) { tmux in
      try tmux.enter("docket")
      try tmux.wait(for: "Welcome to Docket")
      try tmux.press("s")
      try tmux.wait(until: "the question is gone") { !$0.contains("Welcome") }
      try tmux.type("Gull Bay")
      try tmux.press("C-s")
      try tmux.wait(for: "Gull Bay · Docket")
      try tmux.press("q")
      try tmux.expectLeft()
      #expect(try tmux.output(of: "docket district show").hasPrefix("Gull Bay\n"))
      let file = tmux.folder.appendingPathComponent(".local/share/docket/casebook.sqlite").path
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func theFirstRunOffersTheSample() throws {
    try docket(casebook: false) { tmux in
      try tmux.enter("docket")
      try tmux.wait(for: "Welcome to Docket")
      try tmux.press("l")
      try tmux.wait(for: "(made up)")
      try tmux.press("q")
      try tmux.expectLeft()
      #expect(try tmux.output(of: "ls -A .local 2>&1").contains("No such file"))
    }
  }

  @Test func whatSomebodyElseRecordsAppearsByItself() throws {
    try docket { tmux in
      try tmux.enter("docket")
      try tmux.wait(for: "Post the website notice")
      let other = try Spawn.run(
        [
          String(try BuiltProgram.command("docket").dropFirst().dropLast()), "contract", "post",
          "C-0001", "--address",
          "https://elm.example/contracts", "--shows", "contract,execution,purpose,data",
        ], environment: ["HOME": tmux.folder.path, "TZ": "America/New_York"],
        output: tmux.folder.appendingPathComponent("other"))
      try #require(other.status == 0, "\(other.output)")
      try tmux.wait(until: "the notice is off the docket") { !$0.contains("Post the website") }
      try tmux.press("q")
      try tmux.expectLeft()
    }
  }

  @Test func aDocumentOpensInThePersonsProgramAndIsGoneAfterwards() throws {
    try docket(casebook: false, environment: ["DOCKET_OPEN": "cat"]) { tmux in
      try tmux.attachDocument()
      try tmux.enter("clear; docket")
      try tmux.openDocument()
      try tmux.bytesSent(until: "the document") { $0.ranges(of: "made up terms").count > 1 }
      try tmux.wait(until: "the screens are back") { _ in try tmux.state().isFullScreen }
      try tmux.press("Escape")
      try tmux.press("q")
      try tmux.expectLeft()
      #expect(try tmux.output(of: "ls -A tmp") == "")
    }
  }

  @Test func lookingAsOfAnotherDayChangesNothing() throws {
    try docket { tmux in
      try tmux.enter("docket --as-of +30")
      let screen = try tmux.wait(for: "Post the website notice")
      #expect(screen.contains("OVERDUE"))
      try tmux.press("q")
      try tmux.expectLeft()
    }
  }

  @Test func withoutATerminalTheCommandsAreNamed() throws {
    try docket { tmux in
      let said = try tmux.output(of: "docket < /dev/null; echo \"left with $?\"")
      #expect(said.contains("not a terminal"))
      #expect(said.hasSuffix("left with 74\n"))
    }
  }

  @Test func aPlainLocaleGetsPlainLetters() throws {
    try docket(environment: ["LANG": "C", "LC_ALL": "C"]) { tmux in
      try tmux.enter("docket")
      let screen = try tmux.wait(for: "Post the website notice")
      #expect(screen.allSatisfy { $0.isASCII })
      try tmux.press("q")
      try tmux.expectLeft()
    }
  }
}
