import Foundation
import Testing

/// Pastes that the terminal does not mark as such, and what a person types ahead.
@Suite(.serialized) struct PasteTests {
  /// As much as a note takes, almost, in lines; the letters in them are commands on the screens' lists.
  private static let letter =
    (0..<710).map { String(format: "%05d nuq words of a letter\n", $0) }.joined() + "the end"

  private func probe(rows: Int, _ body: (Tmux) throws -> Void) throws {
    try Tmux.run(columns: 60, rows: rows) { tmux in
      try tmux.launch(try BuiltProgram.command("terminal-probe"))
      try tmux.wait(for: "Probe 60x\(rows)")
      try body(tmux)
    }
  }

  /// Runs the program on a casebook with one contract.
  private func docket(_ body: (Tmux, String) throws -> Void) throws {
    let program = try BuiltProgram.command("docket")
    try Tmux.run { tmux in
      let made = try tmux.output(
        of: "\(program) init --district 'Elm Harbor' --policy trumbull; \(program) contract draft "
          + "--new-contractor Wren --new-products Wand --signed yesterday; \(program) audit head > ~/before"
      )
      try #require(made.contains("C-0001"), "\(made)")
      try tmux.launch(program)
      try tmux.wait(for: "[1 Docket]")
      try body(tmux, program)
    }
  }

  @Test func aLongBurstIsOnePasteAndNoKeys() throws {
    try probe(rows: 14) { tmux in
      try tmux.pasteUnmarked(Self.letter)
      try tmux.wait(for: #"paste "00000 nuq words of a letter\n00001 nuq"#)
      try tmux.press("F5")
      let screen = try tmux.wait(for: "key F5")
      #expect(screen.ranges(of: "paste ").count == 1)
      #expect(screen.ranges(of: "key ").count == 1)
    }
  }

  @Test func whatIsTypedAheadStaysKeysInTheirOrder() throws {
    try probe(rows: 60) { tmux in
      let typed = "abcdefghijklmnoprstuvwxyz0123456789abcdefghijk"
      try tmux.type(typed)
      try tmux.press("Up")
      let screen = try tmux.wait(for: "key ↑")
      let seen = screen.split(separator: "\n").compactMap { line -> Substring? in
        line.firstRange(of: "key ").map { line[$0.upperBound...].prefix { $0 != " " } }
      }
      #expect(seen.dropLast().map(String.init).joined() == typed)
    }
  }

  @Test func aLongPasteArrivesWholeInAForm() throws {
    try docket { tmux, program in
      try tmux.press("2")
      try tmux.wait(for: "[2 Contracts]")
      try tmux.press("Enter")
      try tmux.wait(for: "Standing: under review")
      try tmux.press("a")
      try tmux.wait(for: "Act on C-0001")
      try tmux.type("note")
      try tmux.wait(for: "▸ Add a note")
      try tmux.press("Enter")
      try tmux.wait(for: "Kept with the case")
      try tmux.pasteUnmarked(Self.letter)
      try tmux.wait(for: "the end")
      try tmux.press("C-s")
      try tmux.wait(for: "Standing: under review")
      try tmux.press("Escape")
      try tmux.press("q")
      try tmux.wait(for: "ready>")
      let shown = try tmux.output(of: "\(program) contract show 1")
      let words = { (text: String) in text.split { $0.isWhitespace }.joined(separator: " ") }
      #expect(words(shown).contains(words(Self.letter)))
    }
  }

  @Test func aPasteIsNoCommandsOnAList() throws {
    try docket { tmux, program in
      try tmux.pasteUnmarked(Self.letter)
      // A key that no text is made of ends the paste; a letter at once would still belong to it.
      try tmux.press("Up", "2")
      try tmux.wait(for: "[2 Contracts]")
      try tmux.press("q")
      try tmux.wait(for: "ready>")
      #expect(try tmux.output(of: "\(program) audit head | cmp ~/before && echo same") == "same\n")
    }
  }
}
