import Foundation
import Glibc
import Testing

/// What may go wrong at a terminal: sizes, signals, poor terminals, hostile text, foreign files.
@Suite(.serialized) struct HazardTests {
  private let draft =
    "contract draft --new-contractor Acme --new-products Wand --signed 2026-01-05 --no-end yes"

  @Test func aSignedContractIsOnTheDocketAndOpensByEnter() throws {
    try Tmux.withScreens(after: [draft]) { tmux, _ in
      try tmux.wait(for: "Post the website notice")
      try tmux.press("e")
      try tmux.wait(for: "C.G.S. § 10-234bb(g)(1)")
      try tmux.press("Escape")
      try tmux.wait(for: "[1 Docket]")
      try tmux.press("Enter")
      try tmux.wait(for: "Standing: under review")
    }
  }

  @Test func whatIsTypedOutlivesAResizeAStopAndAWrongKey() throws {
    try Tmux.withScreens { tmux, _ in
      try tmux.press("8", "n")
      try tmux.wait(for: "Add a contractor")
      try tmux.type("Half a na")
      try tmux.resize(columns: 50, rows: 10)
      try tmux.wait(for: "60×16")
      try tmux.resize(columns: 100, rows: 30)
      try tmux.wait(for: "Half a na")
      try tmux.press("C-z")
      try tmux.wait(for: "ready>")
      #expect(try tmux.state().isFullScreen == false)
      try tmux.enter("fg")
      try tmux.wait(for: "Half a na")
      try tmux.press("F7", "C-l")
      try tmux.type("me")
      try tmux.wait(for: "Half a name")
    }
  }

  @Test func noTextOfTheCasebookReachesTheTerminalAsACommand() throws {
    let hostile = #"$'\e]0;owned\a\e[2J\e[31mAcme \u202egnirts 個人情報'"#
    try Tmux.withScreens(columns: 140, after: ["contractor add --name \(hostile)"]) {
      tmux, program in
      try tmux.press("8")
      let screen = try tmux.wait(for: "個人情報")
      #expect(screen.contains("Acme"))
      let sent = try tmux.bytesSent(upTo: "個人情報")
      #expect(!sent.contains("\u{1B}]0;"))
      #expect(!sent.contains("\u{202E}"))
      #expect(!sent.contains("\u{1B}[31mAcme"))
      try tmux.press("q")
      try tmux.wait(for: "ready>")
      try tmux.enter("\(program) contractor list")
      try tmux.wait(for: "個人情報")
      func printed(_ sent: String) -> Substring {
        sent.ranges(of: "contractor list").last.map { sent[$0.upperBound...] } ?? ""
      }
      let all = try tmux.bytesSent(until: "the printed list") { printed($0).contains("個人情報") }
      #expect(!printed(all).contains("\u{1B}]0;"))
    }
  }

  @Test func aPlainTerminalGetsPlainLettersAndNoColor() throws {
    try Tmux.withScreens(
      environment: ["LANG": "C", "LC_ALL": "C", "NO_COLOR": "1"], after: [draft]
    ) { tmux, _ in
      let screen = try tmux.wait(for: "Post the website notice")
      #expect(screen.allSatisfy { $0.isASCII })
      #expect(screen.contains("OVERDUE"))
      let colors = try tmux.bytesSent(upTo: "OVERDUE")
        .ranges(of: try Regex(#"\x1B\[[0-9;]*(3|4)[0-7](;|m)"#))
      #expect(colors.isEmpty)
    }
  }

  @Test func aLostTerminalEndsTheProgramAndLosesNothingSaved() throws {
    try Tmux.withScreens(after: [draft]) { tmux, program in
      let process = try tmux.process()
      try tmux.signal(SIGHUP)
      try Tmux.wait(until: "the program has ended") { Tmux.hasEnded(process) }
      let answer = try tmux.output(of: "\(program) check && \(program) contract list")
      #expect(answer.contains("C-0001"))
    }
  }

  @Test func aFileThatIsNoCasebookIsRefusedInOneSentence() throws {
    let program = try BuiltProgram.command("docket")
    try Tmux.run { tmux in
      _ = try tmux.output(of: "cd; echo 'this is a text and no casebook at all' > ~/notes.txt")
      let answer = try tmux.output(of: "\(program) --casebook ~/notes.txt; echo \"status $?\"")
      #expect(answer.contains("notes.txt"))
      #expect(answer.contains("status 74"))
      #expect(try tmux.output(of: "cat ~/notes.txt").contains("this is a text"))
    }
  }

  /// The folders that a process made in the sample's two places; each bears the process's number.
  private func folders(of process: Int32, or home: URL) throws -> [String] {
    try ["/dev/shm", home.path].flatMap { place in
      try FileManager.default.contentsOfDirectory(atPath: place)
        .filter { $0.hasPrefix("docket-\(process)-") }
    }
  }

  @Test func whatALostTerminalLeftBehindIsRemovedByTheNextSample() throws {
    let program = try BuiltProgram.command("docket")
    try Tmux.run { tmux in
      try tmux.launch("env TMPDIR=$HOME \(program) demo")
      try tmux.wait(for: "[1 Docket]")
      let lost = try tmux.process()
      #expect(try !folders(of: lost, or: tmux.folder).isEmpty)
      try tmux.signal(SIGKILL)
      try Tmux.wait(until: "the program has ended") { Tmux.hasEnded(lost) }
      // What is typed before the shell has its terminal back would be thrown away.
      try tmux.wait(for: "ready>")
      try tmux.enter("reset; touch ~/reset")
      try Tmux.wait(until: "the terminal is reset") {
        FileManager.default.fileExists(atPath: tmux.folder.appendingPathComponent("reset").path)
      }
      try tmux.launch("env TMPDIR=$HOME \(program) demo")
      // What the killed program drew may still stand there, so the screen does not tell that the next
      // one is up; the folders do.
      try Tmux.wait(until: "the folders are gone") {
        try folders(of: lost, or: tmux.folder).isEmpty
      }
      try Tmux.wait(until: "the next sample has a folder") {
        try !folders(of: tmux.process(), or: tmux.folder).isEmpty
      }
      try tmux.wait(for: "[1 Docket]")
      try tmux.press("q")
      try tmux.wait(for: "ready>")
    }
  }
}
