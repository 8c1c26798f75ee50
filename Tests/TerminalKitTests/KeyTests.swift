import PlainText
import Testing

@testable import TerminalKit

@Suite struct KeyTests {
  @Test func readsAScript() throws {
    let keys = try Key.script("n A<Tab><C-s><lt><S-Tab><F12>\n<down><Space>é")
    #expect(
      keys == [
        .character("n"), .space, .character("A"), .tab, .control("s"), .character("<"), .backTab,
        .function(12), .down, .space, .character("é"),
      ])
  }

  @Test(arguments: ["<Nope>", "<Enter", "<F0>", "<C-ss>", "<>"])
  func namesTheWordItDoesNotKnow(_ script: String) {
    #expect(throws: UnknownKey(word: script, place: 3)) { try Key.script("2\n" + script) }
  }

  @Test func everyKeyHasAWordAndANameOfItsOwn() throws {
    let keys = try Key.script(
      "a<Space><lt><C-k><Enter><Esc><Tab><S-Tab><Backspace><Delete><Insert><Up><Down><Left><Right>"
        + "<PageUp><PageDown><Home><End><F5>")
    #expect(
      keys == [
        .character("a"), .space, .character("<"), .control("k"), .enter, .escape, .tab, .backTab,
        .backspace, .delete, .insert, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
        .function(5),
      ])
    #expect(Set(keys.map(\.name)).count == keys.count)
    for key in keys.dropFirst() {
      #expect(PlainText.wrap("so \(key.name) on", key.name.count + 4) == ["so", "\(key.name) on"])
    }
  }
}
