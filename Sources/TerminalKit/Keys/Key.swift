/// A key as a program sees it.
public enum Key: Hashable, Sendable {
  /// A key that writes a character, the space bar included.
  case character(Character)
  /// A letter, in lower case, pressed with Control.
  case control(Character)
  /// Enter, which is also Control-M.
  case enter
  /// Escape.
  case escape
  /// Tab, which is also Control-I.
  case tab
  /// Tab with Shift.
  case backTab
  /// The key that removes what is before the cursor.
  case backspace
  /// The key that removes what is under the cursor.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// A function key by its number.
  case function(Int)

  /// The space bar.
  public static let space = Key.character(" ")

  /// The key's name as the footer, the help and the manual print it.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "^" + letter.uppercased()
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    }
  }
}
