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

  @Test func everyKeyHasANameAndAScriptWordThatReadsBack() throws {
    let keys: [Key] = [
      .character("a"), .space, .character("<"), .control("k"), .enter, .escape, .tab, .backTab,
      .backspace, .delete, .insert, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .function(5),
    ]
    for key in keys {
      #expect(try Key.script(key.scriptWord) == [key])
      #expect(!key.name.isEmpty)
    }
    #expect(Set(keys.map(\.name)).count == keys.count)
  }
}
