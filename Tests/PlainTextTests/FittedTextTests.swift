import PlainText
import Testing

@Suite struct FittedTextTests {
  @Test(arguments: [
    ("Acme Reading", 20, "Acme Reading"), ("Acme Reading", 12, "Acme Reading"),
    ("Acme Reading", 8, "Acme Re…"), ("Acme", 1, "…"), ("Acme", 0, ""), ("Acme", -3, ""),
    ("学区学区", 8, "学区学区"), ("学区学区", 6, "学区…"), ("学区学区", 5, "学区…"),
    ("\u{1B}[0m", 3, "^[…"),
  ])
  func cuts(_ text: String, to columns: Int, _ expected: String) {
    #expect(PlainText.fit(text, columns) == expected)
  }

  @Test func cutsWithAnotherEllipsis() {
    #expect(PlainText.fit("Acme Reading", 8, ellipsis: "...") == "Acme ...")
    #expect(PlainText.fit("Acme Reading", 2, ellipsis: "...") == "..")
  }

  @Test func fillsWithSpaces() {
    #expect(PlainText.padded("ab", 5) == "ab   ")
    #expect(PlainText.padded("学区", 3) == "学…")
    #expect(PlainText.padded("学区学", 4) == "学… ")
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 3, ["one", "two", "thr", "ee"]),
    ("a\n\nb\r\nc", 10, ["a", "", "b", "c"]),
    ("", 10, [""]),
    ("  indented text here", 10, ["  indented", "text here"]),
    ("a  b", 10, ["a  b"]),
    ("trailing   ", 10, ["trailing"]),
    ("学区学区", 5, ["学区", "学区"]),
    ("学", 1, ["\u{FFFD}"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("ab \u{1B}[2J cd", 6, ["ab", "^[[2J", "cd"]),
    ("press Esc to leave", 10, ["press", "Esc to", "leave"]),
    ("press n to add a row", 9, ["press", "n to add", "a row"]),
    ("yes  [y] do it", 9, ["yes", "[y] do it"]), ("F1 Esc go", 6, ["F1 Esc", "go"]),
    ("by C.G.S. § 10", 11, ["by C.G.S.", "§ 10"]),
    ("is it a\nnote? a note", 8, ["is it a", "note? a", "note"]),
  ])
  func wraps(_ text: String, _ columns: Int, _ expected: [String]) {
    #expect(PlainText.wrap(text, columns) == expected)
  }

  @Test func noWrappedLineIsTooWide() {
    let text = "The Board of Education 学区学区学区 shall\u{202E} e\u{301}\u{301}\u{301} post."
    for columns in 1...40 {
      for line in PlainText.wrap(text, columns) { #expect(PlainText.width(line) <= columns) }
    }
  }

  @Test(arguments: [
    ("§ 10-234bb — “Zoë’s Œuvre” …", "s. 10-234bb - \"Zoe's OEuvre\" ..."),
    ("▸ ✓ ─┼ Łódź Đặng", "> + -+ Lodz Dang"), ("学x", "??x"), ("e\u{301}", "e"), ("Ж", "?"),
    ("\u{1B}", "^["),
  ])
  func spellsInASCII(_ text: String, _ expected: String) {
    #expect(PlainText.ascii(text) == expected)
  }
}
