import CaseDomain
import Testing

@Suite("A color of the web")
struct WebColorTests {
  @Test(
    "is read as people type it",
    arguments: [
      ("#1f4e79", "#1f4e79"), ("1F4E79", "#1f4e79"), ("#abc", "#aabbcc"), ("#000", "#000000"),
    ])
  func reading(typed: String, hex: String) { #expect(WebColor(typed)?.hex == hex) }

  @Test("is nothing else", arguments: ["", "#", "blue", "#12345", "#1234567", "#12345g", "١٢٣"])
  func noColor(typed: String) { #expect(WebColor(typed) == nil) }

  /// Ratios as WCAG's own formula gives them, worked out with another program.
  @Test(
    "has a contrast with another",
    arguments: [
      ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.478),
      ("#767676", "#ffffff", 4.542), ("#0000ff", "#ffffff", 8.592), ("#ff0000", "#ffffff", 3.998),
      ("#1f4e79", "#121212", 2.163), ("#ffff00", "#ffffff", 1.074), ("#0a0a0a", "#000000", 1.061),
    ])
  func contrast(one: String, other: String, ratio: Double) throws {
    let (one, other) = (try #require(WebColor(one)), try #require(WebColor(other)))
    #expect(abs(one.contrast(with: other) - ratio) < 0.002)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test(
    "has a nearest one that everybody can read", arguments: ["#ff0000", "#ffff00", "#9ab", "#777"])
  func nearest(typed: String) throws {
    let color = try #require(WebColor(typed))
    let dark = color.nearest(with: 4.5, on: .white)
    #expect(dark.contrast(with: .white) >= 4.5 && dark.contrast(with: .white) < 4.7)
    let light = color.nearest(with: 4.5, on: .black)
    #expect(light.contrast(with: .black) >= 4.5)
    #expect(dark.nearest(with: 4.5, on: .white) == dark)
  }
}
