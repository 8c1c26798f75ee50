import Foundation
import Glibc
import Testing

/// A program that a signal asks to end clears up first, and ends by that signal.
@Suite(.serialized) struct EndingTests {
  private static let atHome = Tmux.State(isFullScreen: false, showsCursor: true)

  private func expectEnded(
    _ tmux: Tmux, by signal: Int32, _ location: SourceLocation = #_sourceLocation
  ) throws {
    try tmux.wait(until: "the shell is back") { _ in try tmux.state() == Self.atHome }
    let status = try tmux.output(of: "echo \"left with $?\"")
    #expect(status == "left with \(128 + signal)\n", sourceLocation: location)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func anOpenedDocumentIsGoneAfterASignal(_ signal: Int32) throws {
    let program = try BuiltProgram.command("docket")
    try Tmux.run { tmux in
      let made = try tmux.output(
        of: "cd; mkdir tmp; export TMPDIR=$HOME/tmp; echo 'made up terms' > signed.txt; "
          + "\(program) init --district 'Elm Harbor' --policy trumbull; \(program) contract draft "
          + "--new-contractor Wren --new-products Wand --signed yesterday; "
          + "\(program) contract attach 1 --file signed.txt --role 'signed contract'")
      try #require(made.contains("attached to C-0001"), "\(made)")
      try tmux.enter("export TMPDIR=$HOME/tmp")
      try tmux.launch(program)
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
      try tmux.wait(for: "The document is at ")
      let folder = tmux.folder.appendingPathComponent("tmp").path
      try #require(!FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
      try tmux.signal(signal)
      try expectEnded(tmux, by: signal)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test func aSignalEndsTheFirstRun() throws {
    let program = try BuiltProgram.command("docket")
    try Tmux.run { tmux in
      try tmux.launch(program)
      try tmux.wait(for: "Welcome to Docket")
      try tmux.signal(SIGTERM)
      try expectEnded(tmux, by: SIGTERM)
    }
  }

  @Test func theShellCanEndAStoppedProgram() throws {
    try Tmux.run { tmux in
      try tmux.launch(try BuiltProgram.command("terminal-probe"))
      try tmux.wait(for: "Probe 80x24")
      try tmux.press("C-z")
      try tmux.wait(for: "Stopped")
      let process = try tmux.process()
      try tmux.enter("kill %1")
      _ = try tmux.wait(until: "the program has ended") { _ in Tmux.hasEnded(process) }
      #expect(try tmux.state() == Self.atHome)
    }
  }

  @Test func aProgramThatDoesNotGetToItIsEndedByTheNextSignal() throws {
    try Tmux.run { tmux in
      try tmux.launch(try BuiltProgram.command("terminal-probe"))
      try tmux.wait(for: "Probe 80x24")
      try tmux.press("B")
      let process = try tmux.process()
      try Tmux.wait(until: "the program has ended") {
        kill(process, SIGTERM)
        return Tmux.hasEnded(process)
      }
      try expectEnded(tmux, by: SIGTERM)
    }
  }

  @Test("A signal to end stops long work too, whatever was typed ahead", arguments: ["", " "])
  func aSignalStopsLongWork(_ ahead: String) throws {
    try Tmux.run { tmux in
      try tmux.launch(try BuiltProgram.command("terminal-probe"))
      try tmux.wait(for: "Probe 80x24")
      try tmux.press("W")
      try tmux.wait(for: "at work")
      // What the program does not read is the shell's afterwards, which makes nothing of a blank.
      if !ahead.isEmpty { try tmux.type(ahead) }
      // A second signal would end it at once, so there is only one.
      try tmux.signal(SIGTERM)
      try expectEnded(tmux, by: SIGTERM)
    }
  }
}
