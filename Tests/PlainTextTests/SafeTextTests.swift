import PlainText
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("\u{1B}[31mred", "^[[31mred"),
    ("\u{1B}]0;owned\u{07}", "^[]0;owned^G"),
    ("del\u{7F}nul\u{0}", "del^?nul^@"),
    ("a\tb\nc\r\nd\re", "a b c d^Me"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("Acme\u{202E}gnp.exe", "Acme\u{FFFD}gnp.exe"),
    ("\u{2066}x\u{2069}\u{200E}", "\u{FFFD}x\u{FFFD}\u{FFFD}"),
    ("ze\u{200B}ro\u{FEFF}so\u{AD}ft", "ze\u{FFFD}ro\u{FFFD}so\u{FFFD}ft"),
    ("\u{301}lone", "\u{FFFD}lone"),
    ("\u{1B}\u{301}", "^[\u{FFFD}"),
    ("e\u{301}", "e\u{301}"),
    ("e\u{301}\u{302}\u{303}\u{304}x", "e\u{301}\u{302}\u{FFFD}x"),
    ("👩\u{200D}👧", "👩\u{FFFD}👧"),
    ("👍🏽", "👍\u{FFFD}"),
    ("🇺🇸", "\u{FFFD}\u{FFFD}"),
    ("❤\u{FE0F}", "❤"),
    ("\u{E000}\u{E0041}\u{10FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("学区", "学区"),
    ("\u{2028}\u{2029}", "  "),
  ])
  func shows(_ text: String, as safe: String) {
    #expect(
      Array(PlainText.safe(text).unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("§ — é", 5), ("e\u{301}", 1), ("学区", 4), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1B}", 2), ("👩\u{200D}👧", 5), ("│─┼", 3), ("ｱ", 1),
    ("नि", 2),
  ])
  func measures(_ text: String, _ columns: Int) {
    #expect(PlainText.width(text) == columns)
  }

  @Test func everyScalarBecomesSafeAndStaysSo() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "b"
      let safe = PlainText.safe(text)
      guard PlainText.safe(safe) == safe else {
        Issue.record("U+\(String(value, radix: 16)) changes when made safe twice")
        continue
      }
      for shown in safe.unicodeScalars {
        let properties = shown.properties
        let obeyed =
          properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control
          || properties.generalCategory == .format
        if obeyed { Issue.record("U+\(String(value, radix: 16)) reaches the terminal") }
      }
    }
  }
}
