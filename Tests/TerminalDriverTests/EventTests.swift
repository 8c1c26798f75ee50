import CTerminal
import TerminalKit
import Testing

@testable import TerminalDriver

@Suite struct EventTests {
  private func event(
    _ kind: TerminalEventKind, value: UInt32 = 0, key: TerminalKey = .enter
  ) -> Event {
    Event(TerminalEvent(kind: kind, key: key, value: value, bytes: nil, count: 0))
  }

  @Test func charactersKeepTheirScalar() {
    #expect(event(.character, value: 0xF1) == .key(.character("ñ")))
    #expect(event(.control, value: 0x73) == .key(.control("s")))
    #expect(event(.function, value: 5) == .key(.function(5)))
  }

  @Test func aValueThatIsNoCharacterIsNoKey() {
    #expect(event(.character, value: 0xD800) == .tick)
    #expect(event(.nothing) == .tick)
  }

  @Test func namedKeysAreDistinct() {
    let names: [TerminalKey] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .pageUp, .pageDown, .home, .end,
    ]
    let events = Set(names.map { event(.named, key: $0) })
    #expect(events.count == names.count)
    #expect(event(.named, key: .backTab) == .key(.backTab))
  }

  @Test func aPasteIsDecodedAndMended() {
    let bytes: [UInt8] = [0x61, 0xC3, 0xB1, 0xFF]
    let event = bytes.withUnsafeBufferPointer {
      Event(
        TerminalEvent(
          kind: .paste, key: .enter, value: 0, bytes: $0.baseAddress, count: $0.count))
    }
    #expect(event == .paste("añ\u{FFFD}"))
    #expect(self.event(.paste) == .paste(""))
  }

  @Test func aTerminalThatIsGoneHangsUp() {
    #expect(event(.hangup) == .hangup)
  }
}
