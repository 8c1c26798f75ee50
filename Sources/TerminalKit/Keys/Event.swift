/// Something that happened at the terminal.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted as one piece.
  case paste(String)
  /// The terminal has another size.
  case resized(Size)
  /// Nothing happened for the time the reader was willing to wait.
  case tick
  /// The program was stopped and goes on.
  case resumed
  /// The terminal went away.
  case hangup
}
