import Foundation
import Glibc
import Testing

/// A program that a signal asks to end clears up first, and ends by that signal.
@Suite(.serialized) struct EndingTests {
  @Test(arguments: [SIGTERM, SIGHUP])
  func anOpenedDocumentIsGoneAfterASignal(_ signal: Int32) throws {
    let program = try BuiltProgram.command("docket")
    try Tmux.run { tmux in
      try tmux.attachDocument()
      try tmux.launch(program)
      try tmux.openDocument()
      try tmux.wait(for: "A copy, yours alone to read")
      let folder = tmux.folder.appendingPathComponent("tmp").path
      try #require(!FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
      try tmux.signal(signal)
      try tmux.expectLeft(with: 128 + signal)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test func aSignalEndsTheFirstRun() throws {
    let program = try BuiltProgram.command("docket")
    try Tmux.run { tmux in
      try tmux.launch(program)
      try tmux.wait(for: "Welcome to Docket")
      try tmux.signal(SIGTERM)
      try tmux.expectLeft(with: 128 + SIGTERM)
    }
  }

  @Test func theShellCanEndAStoppedProgram() throws {
    try Tmux.withProbe { tmux in
      try tmux.press("C-z")
      try tmux.wait(for: "Stopped")
      let process = try tmux.process()
      try tmux.enter("kill %1")
      _ = try tmux.wait(until: "the program has ended") { _ in Tmux.hasEnded(process) }
      #expect(try tmux.state() == .atHome)
    }
  }

  @Test func aProgramThatDoesNotGetToItIsEndedByTheNextSignal() throws {
    try Tmux.withProbe { tmux in
      try tmux.press("B")
      let process = try tmux.process()
      try Tmux.wait(until: "the program has ended") {
        kill(process, SIGTERM)
        return Tmux.hasEnded(process)
      }
      try tmux.expectLeft(with: 128 + SIGTERM)
    }
  }

  @Test("A signal to end stops long work too, whatever was typed ahead", arguments: ["", " "])
  func aSignalStopsLongWork(_ ahead: String) throws {
    try Tmux.withProbe { tmux in
      try tmux.press("W")
      try tmux.wait(for: "at work")
      // What the program does not read is the shell's afterwards, which makes nothing of a blank.
      if !ahead.isEmpty { try tmux.type(ahead) }
      // A second signal would end it at once, so there is only one.
      try tmux.signal(SIGTERM)
      try tmux.expectLeft(with: 128 + SIGTERM)
    }
  }
}
