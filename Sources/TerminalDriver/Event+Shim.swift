internal import CTerminal
import TerminalKit

extension Size {
  init(_ size: TerminalSize) {
    self.init(columns: Int(size.columns), rows: Int(size.rows))
  }
}

extension TerminalStyle {
  init(_ attributes: Attributes) {
    self.init(
      foreground: attributes.foreground.map { Int32($0.rawValue) } ?? -1,
      background: attributes.background.map { Int32($0.rawValue) } ?? -1,
      bold: attributes.bold, dim: attributes.dim,
      underline: attributes.underline, reverse: attributes.reverse)
  }
}

extension Event {
  /// Translates an event that says everything itself; a resize and a resumption are the terminal's
  /// to complete.
  init(_ event: TerminalEvent) {
    switch event.kind {
    case .character:
      self = Self.character(event.value) { .character($0) }
    case .control:
      self = Self.character(event.value) { .control($0) }
    case .named:
      self = .key(Key(event.key))
    case .function:
      self = .key(.function(Int(event.value)))
    case .paste:
      let bytes = UnsafeBufferPointer(start: event.bytes, count: event.count)
      self = .paste(String(decoding: bytes, as: UTF8.self))
    case .hangup:
      self = .hangup
    case .nothing, .resize, .resumed:
      self = .tick
    }
  }

  private static func character(_ value: UInt32, _ key: (Character) -> Key) -> Event {
    guard let scalar = Unicode.Scalar(value) else { return .tick }
    return .key(key(Character(scalar)))
  }
}

extension Key {
  init(_ key: TerminalKey) {
    switch key {
    case .enter: self = .enter
    case .escape: self = .escape
    case .tab: self = .tab
    case .backTab: self = .backTab
    case .backspace: self = .backspace
    case .delete: self = .delete
    case .insert: self = .insert
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .home
    case .end: self = .end
    }
  }
}
