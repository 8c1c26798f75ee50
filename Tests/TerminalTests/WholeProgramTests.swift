import Foundation
import Testing

/// The whole program at a terminal, from the prompt to the prompt.
@Suite(.serialized) struct WholeProgramTests {
  private static let atHome = Tmux.State(isFullScreen: false, showsCursor: true)

  /// Runs the body with a terminal whose home folder holds a casebook, unless told otherwise.
  private func docket(
    columns: Int = 80, rows: Int = 24, casebook: Bool = true, environment: [String: String] = [:],
    _ body: (Tmux) throws -> Void
  ) throws {
    try Tmux.run(columns: columns, rows: rows, environment: environment) { tmux in
      let program = try BuiltProgram.command("docket")
      try tmux.enter("cd; alias docket=\(program); shopt -s expand_aliases; clear")
      if casebook {
        let made = try tmux.output(
          of: "docket init --district 'Elm Harbor' --policy trumbull; docket contract draft "
            + "--new-contractor Wren --new-products Wand --signed yesterday")
        try #require(made.contains("C-0001"), "\(made)")
      }
      try body(tmux)
    }
  }

  private func expectLeft(_ tmux: Tmux, _ location: SourceLocation = #_sourceLocation) throws {
    try tmux.wait(until: "the shell is back") { _ in try tmux.state() == Self.atHome }
    let status = try tmux.output(of: "echo \"left with $?\"")
    #expect(status == "left with 0\n", sourceLocation: location)
  }

  @Test func theDocketOpensAndLeavesACleanTerminal() throws {
    try docket { tmux in
      try tmux.enter("docket")
      let screen = try tmux.wait(for: "Post the website notice")
      #expect(screen.contains("Elm Harbor · Docket"))
      #expect(screen.contains("[1 Docket]"))
      try tmux.press("q")
      try expectLeft(tmux)
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
      try expectLeft(tmux)
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
      try expectLeft(tmux)
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
          "https://elm.example/contracts",
        ], environment: ["HOME": tmux.folder.path, "TZ": "America/New_York"],
        output: tmux.folder.appendingPathComponent("other"))
      try #require(other.status == 0, "\(other.output)")
      try tmux.wait(until: "the notice is off the docket") { !$0.contains("Post the website") }
      try tmux.press("q")
      try expectLeft(tmux)
    }
  }

  @Test func aDocumentOpensInThePersonsProgramAndIsGoneAfterwards() throws {
    try docket(environment: ["DOCKET_OPEN": "cat"]) { tmux in
      let attached = try tmux.output(
        of: "mkdir tmp; export TMPDIR=$HOME/tmp; echo 'made up terms' > signed.txt; "
          + "docket contract attach 1 --file '~/signed.txt' --role 'signed contract'")
      try #require(attached.contains("C-0001"), "\(attached)")
      try tmux.enter("export TMPDIR=$HOME/tmp; docket contract show 1 | grep -c 'document 1'")
      try tmux.enter("docket")
      try tmux.wait(for: "Post the website notice")
      try tmux.press("2")
      try tmux.wait(for: "[2 Contracts]")
      try tmux.press("Enter")
      try tmux.wait(for: "Standing: under review")
      try tmux.press("G", "Up", "Up", "Up")
      try tmux.wait(until: "the document is selected") { screen in
        screen.split(separator: "\n").contains { $0.contains("▸") && $0.contains("signed") }
      }
      try tmux.press("Enter")
      try Tmux.wait(until: "the document was printed") {
        try tmux.bytesSent().contains("made up terms")
      }
      try tmux.wait(until: "the screens are back") { _ in try tmux.state().isFullScreen }
      try tmux.press("Escape")
      try tmux.press("q")
      try expectLeft(tmux)
      #expect(try tmux.output(of: "ls -A tmp") == "")
    }
  }

  @Test func lookingAsOfAnotherDayChangesNothing() throws {
    try docket { tmux in
      try tmux.enter("docket --as-of +30")
      let screen = try tmux.wait(for: "Post the website notice")
      #expect(screen.contains("OVERDUE"))
      try tmux.press("q")
      try expectLeft(tmux)
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
      try expectLeft(tmux)
    }
  }
}
