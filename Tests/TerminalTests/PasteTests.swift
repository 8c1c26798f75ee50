import Foundation
import Testing

/// Pastes that the terminal does not mark as such, and what a person types ahead.
@Suite(.serialized) struct PasteTests {
  /// As much as a note takes, almost, in lines; the letters in them are commands on the screens' lists.
  private static let letter =
    (0..<710).map { String(format: "%05d nuq words of a letter\n", $0) }.joined() + "the end"

  @Test func aLongBurstIsOnePasteAndNoKeys() throws {
    try Tmux.withProbe { tmux in
      try tmux.pasteUnmarked(Self.letter)
      try tmux.wait(for: #"paste "00000 nuq words of a letter\n00001 nuq"#)
      try tmux.press("F5")
      let screen = try tmux.wait(for: "key F5")
      #expect(screen.ranges(of: "paste ").count == 1)
      #expect(screen.ranges(of: "key ").count == 1)
    }
  }

  @Test func whatIsTypedAheadStaysKeysInTheirOrder() throws {
    try Tmux.withProbe(rows: 60) { tmux in
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
    try Tmux.withScreens(after: [Tmux.draft]) { tmux, program in
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
    try Tmux.withScreens(after: [Tmux.draft, "audit head > ~/before"]) { tmux, program in
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
