import Glibc
import Testing

/// The terminal driver alone, through a program that does nothing else.
@Suite(.serialized) struct DriverTests {
  /// Checks what a shell needs to be usable: its own screen, a cursor, and a terminal that edits
  /// lines, echoes, and knows ^C and ^S.
  private func expectRestored(_ tmux: Tmux, _ location: SourceLocation = #_sourceLocation) throws {
    #expect(try tmux.state() == .atHome, sourceLocation: location)
    let modes = try tmux.output(of: "stty -a")
    let wanted: Set<Substring> = ["icanon", "echo", "isig", "icrnl", "ixon", "opost"]
    let missing = wanted.subtracting(modes.split { " ;\n".contains($0) })
    #expect(missing == [], sourceLocation: location)
    try tmux.bytesSent(until: "that pastes are marked, and then no more") { sent in
      guard let on = sent.ranges(of: "\u{1B}[?2004h").last,
        let off = sent.ranges(of: "\u{1B}[?2004l").last
      else { return false }
      return on.upperBound <= off.lowerBound
    }
  }

  @Test func textOfEveryWidthStandsInItsColumns() throws {
    try Tmux.withProbe { tmux in
      let rows = try tmux.screen().split(separator: "\n").map(String.init)
      #expect(rows[0] == "┌─ Probe 60x14 " + String(repeating: "─", count: 44) + "┐")
      let blank = { String(repeating: " ", count: $0) }
      #expect(rows[1] == "│ § 10-234 Muñoz…|" + blank(41) + "│")
      #expect(rows[2] == "│ 個人情報|e\u{301}|" + blank(46) + "│")
      #expect(rows[3] == "│ hostile ^[[31m\u{FFFD}|" + blank(41) + "│")
      #expect(rows.count == 14)
      #expect(rows[13] == "└" + String(repeating: "─", count: 58) + "┘")
      #expect(try tmux.state() == Tmux.State(isFullScreen: true, showsCursor: true))
    }
  }

  @Test func keysArriveByName() throws {
    try Tmux.withProbe(rows: 24) { tmux in
      try tmux.type("añ個")
      try tmux.press("Up", "Home", "PageDown", "DC", "F5", "BTab", "BSpace", "Enter", "C-s", "C-c")
      let screen = try tmux.wait(for: "key ^C")
      let names = [
        "a", "ñ", "個", "↑", "Home", "PgDn", "Delete", "F5", "Shift-Tab", "Backspace", "Enter",
        "^S", "^C",
      ]
      let seen = screen.split(separator: "\n").compactMap { line -> String? in
        guard let start = line.firstRange(of: "key ") else { return nil }
        return String(line[start.upperBound...].prefix { $0 != " " })
      }
      #expect(seen == names)
    }
  }

  @Test func escapeIsAKeyOfItsOwn() throws {
    try Tmux.withProbe { tmux in
      try tmux.press("Escape")
      try tmux.wait(for: "key Esc")
      try tmux.press("Left")
      try tmux.wait(for: "key ←")
    }
  }

  @Test func aPasteIsOnePieceAndNoKeys() throws {
    try Tmux.withProbe { tmux in
      try tmux.paste("q first\nzweite § 個\u{1B}[31m")
      let screen = try tmux.wait(for: "paste ")
      #expect(screen.contains(#"paste "q first\nzweite § 個\u{1B}[31m""#))
      #expect(!screen.contains("key "))
    }
  }

  @Test func quittingLeavesTheShellAsItWas() throws {
    try Tmux.withProbe { tmux in
      try tmux.press("q")
      try tmux.wait(for: "ended well")
      try expectRestored(tmux)
    }
  }

  @Test(arguments: [(40, 8), (100, 30)])
  func aResizeIsFollowed(_ columns: Int, _ rows: Int) throws {
    try Tmux.withProbe { tmux in
      try tmux.resize(columns: columns, rows: rows)
      let bottom = "└" + String(repeating: "─", count: columns - 2) + "┘"
      let screen = try tmux.wait(until: "the frame fills \(columns)x\(rows)") { screen in
        let lines = screen.split(separator: "\n")
        return lines.count == rows && lines.last == bottom[...]
      }
      #expect(screen.contains("Probe \(columns)x\(rows)"))
      #expect(screen.contains("resized \(columns)x\(rows)"))
    }
  }

  @Test func theEnvironmentDoesNotFreezeTheSize() throws {
    try Tmux.withProbe(environment: ["LINES": "99", "COLUMNS": "99"]) { tmux in
      try tmux.resize(columns: 50, rows: 12)
      try tmux.wait(for: "Probe 50x12")
    }
  }

  @Test func controlZStopsAndForegroundGoesOn() throws {
    try Tmux.withProbe { tmux in
      try tmux.press("C-z")
      try tmux.wait(for: "Stopped")
      try expectRestored(tmux)
      try tmux.resize(columns: 50, rows: 16)
      try tmux.enter("fg")
      let screen = try tmux.wait(for: "resumed")
      #expect(screen.contains("Probe 50x16"))
      #expect(screen.contains("key ^Z"))
      try tmux.press("a")
      try tmux.wait(for: "key a")
    }
  }

  @Test(arguments: [SIGTSTP, SIGSTOP])
  func aStopFromOutsideIsSurvived(_ signal: Int32) throws {
    try Tmux.withProbe { tmux in
      try tmux.signal(signal)
      try tmux.wait(for: "Stopped")
      try tmux.enter("fg")
      try tmux.wait(for: "resumed")
      try tmux.press("a")
      let screen = try tmux.wait(for: "key a")
      #expect(!screen.contains("Stopped"))
      try tmux.press("q")
      try tmux.wait(for: "ended well")
      try expectRestored(tmux)
    }
  }

  @Test(arguments: [("X", 132 as Int32), ("O", 139)])
  func aCrashLeavesAUsableShell(_ key: String, _ status: Int32) throws {
    try Tmux.withProbe { tmux in
      try tmux.press(key)
      try tmux.expectLeft(with: status)
      // The shell writes after the program did.
      let sent = try tmux.bytesSent(upTo: "left with $?")
      #expect(sent.contains("Fatal error") == (key == "X"))
      try expectRestored(tmux)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV, SIGTRAP, SIGBUS, SIGFPE])
  func aSignalThatEndsTheProgramLeavesAUsableShell(_ signal: Int32) throws {
    try Tmux.withProbe { tmux in
      try tmux.signal(signal)
      try tmux.expectLeft(with: 128 + signal)
      try expectRestored(tmux)
    }
  }

  @Test func standardErrorIsShownAfterwardsAndNotMeanwhile() throws {
    try Tmux.withProbe { tmux in
      try tmux.press("E")
      let screen = try tmux.wait(for: "key E")
      #expect(!screen.contains("a warning"))
      try tmux.press("q")
      try tmux.wait(for: "a warning from a library")
      try tmux.wait(for: "ended well")
    }
  }

  @Test func theTerminalCanBeLent() throws {
    try Tmux.withProbe { tmux in
      try tmux.press("!")
      try tmux.wait(for: "outside; press Enter")
      #expect(try tmux.state() == .atHome)
      try tmux.press("C-c")
      try tmux.press("Enter")
      try tmux.wait(for: "key !")
      #expect(try tmux.state().isFullScreen)
      try tmux.press("q")
      try tmux.wait(for: "ended well")
      try expectRestored(tmux)
    }
  }

  @Test func aLocaleWithoutUTF8IsDrawnInASCII() throws {
    try Tmux.withProbe(environment: ["LANG": "C", "LC_ALL": "C"]) { tmux in
      let screen = try tmux.screen()
      #expect(screen.contains("s 10-234 Munoz.|"))
      #expect(screen.contains("????????|e|"))
      #expect(try tmux.bytesSent(upTo: "????????|e|").utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func whatIsTypedInUTF8ArrivesWhateverTheLocale() throws {
    try Tmux.withProbe(environment: ["LANG": "C", "LC_ALL": "C"]) { tmux in
      try tmux.pressBytes([0xC3, 0xA9, 0xE2, 0x80, 0x94])
      // The screen spells é and — in ASCII.
      let screen = try tmux.wait(for: "key -")
      #expect(screen.contains("key e"))
    }
  }

  @Test(arguments: ["C", "C.UTF-8"])
  func bytesThatAreNoCharacterCostNoKey(_ locale: String) throws {
    try Tmux.withProbe(environment: ["LANG": locale, "LC_ALL": locale]) { tmux in
      // Half a character, as a terminal in another character set sends it.
      try tmux.pressBytes([0xF1, 0x61, 0xC3, 0x62])
      let screen = try tmux.wait(for: "key b")
      #expect(screen.contains("key a"))
      #expect(screen.ranges(of: "key ").count == 2)
    }
  }

  @Test func aKeyPrintsOnlyWhatItChanges() throws {
    try Tmux.withProbe { tmux in
      for key in ["a", "b"] {
        try tmux.press(key)
        try tmux.wait(for: "key \(key)")
      }
      let sent = try tmux.bytesSent(upTo: "key b")
      let first = try #require(sent.firstRange(of: "key a"))
      let second = try #require(sent.firstRange(of: "key b"))
      let bytes = sent[first.upperBound..<second.upperBound].utf8.count
      #expect((1..<60).contains(bytes), "\(bytes) bytes")
    }
  }

  @Test(arguments: ["1", "yes"])
  func noColorIsSentWhenNoneIsWanted(_ value: String) throws {
    try Tmux.withProbe(environment: ["NO_COLOR": value]) { tmux in
      let screen = try tmux.screen()
      #expect(screen.contains("mode monochrome"))
      let sent = try tmux.bytesSent(upTo: "mode monochrome")
      #expect(Self.colors(in: sent) == [])
    }
  }

  @Test func anEmptyNoColorMeansNothing() throws {
    try Tmux.withProbe(environment: ["NO_COLOR": ""]) { tmux in
      let screen = try tmux.screen()
      #expect(screen.contains("mode sixteen"))
      try tmux.bytesSent(until: "red") { Self.colors(in: $0).contains("31") }
    }
  }

  @Test func aTerminalWithoutColorsGetsNone() throws {
    try Tmux.withProbe(environment: ["NO_COLOR": ""]) { tmux in
      try tmux.press("q")
      try tmux.wait(for: "ended well")
      try tmux.enter("TERM=vt220 \(try BuiltProgram.command("terminal-probe"))")
      try tmux.wait(for: "mode monochrome")
      let sent = try tmux.bytesSent(upTo: "mode monochrome")
      let typed = try #require(sent.ranges(of: "TERM=vt220").last)
      #expect(Self.colors(in: String(sent[typed.upperBound...])) == [])
      // It has no second screen either, so its only one is cleared.
      try tmux.press("q")
      let screen = try tmux.wait(for: "ended well")
      #expect(!screen.contains("Probe"))
      try expectRestored(tmux)
    }
  }

  /// The color parameters of every "select graphic rendition" in the bytes.
  private static func colors(in bytes: String) -> Set<String> {
    var found: Set<String> = []
    for match in bytes.matches(of: /\x1B\[([0-9;]*)m/) {
      for parameter in match.output.1.split(separator: ";") {
        guard let number = Int(parameter) else { continue }
        if (30...49).contains(number) || (90...107).contains(number) { found.insert("\(number)") }
      }
    }
    return found
  }

  @Test(arguments: [
    ("TERM= @", "TERM is not set"),
    ("TERM=nonesuch @", #"no description of the terminal "nonesuch""#),
    ("TERM=dumb @", #"The terminal "dumb" that TERM names cannot"#),
    ("@ < /dev/null", "Standard input is not a terminal"),
    ("@ | cat", "Standard output is not a terminal"),
  ])
  func aPlaceWithoutATerminalIsRefusedInASentence(_ command: String, _ sentence: String) throws {
    try Tmux.run(columns: 200) { tmux in
      let probe = try BuiltProgram.command("terminal-probe")
      try tmux.enter(command.replacing("@", with: probe) + "; echo status $?")
      try tmux.wait(for: "refused: ")
      let screen = try tmux.wait(for: "status ")
      #expect(screen.contains(sentence))
      #expect(try tmux.state() == .atHome)
    }
  }

  @Test func aTerminalThatGoesAwayEndsTheProgram() throws {
    // With SIGHUP ignored only the end of input says so.
    try Tmux.run { tmux in
      try tmux.enter("trap '' HUP")
      try tmux.launch(try BuiltProgram.command("terminal-probe"))
      try tmux.wait(for: "Probe 80x24")
      let process = try tmux.process()
      try tmux.closeTerminal()
      try Tmux.wait(until: "the program has ended") { Tmux.hasEnded(process) }
    }
  }
}
