/// What a piece of text is for; a theme decides how that looks.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text that matters less than its surroundings.
  case muted
  /// The name of the program, a screen or a box.
  case title
  /// The head of a group or a column.
  case heading
  /// A reference or a value worth finding quickly.
  case accent
  /// The row or choice that keys act upon.
  case selected
  /// The selected row while something else has the keys, or its lesser text.
  case selectedMuted
  /// A row marked for a command on many.
  case marked
  /// A deadline that has passed.
  case overdue
  /// A deadline that is near.
  case soon
  /// Something that is as it should be.
  case good
  /// Something that is not.
  case bad
  /// Something to look at.
  case warning
  /// A value that can be typed.
  case field
  /// The value being typed.
  case fieldFocused
  /// What is wrong with a value.
  case fieldBad
  /// What to type, and which rule asks for it.
  case hint
  /// Rules and frames.
  case border
  /// The name of a key.
  case key
  /// The tab in front.
  case tabActive
  /// What was just done.
  case toast
  /// What the rules do not allow.
  case refusal

  /// The letter that stands for the role in `Grid.roleLetters`; ordinary text is a space.
  var letter: Character {
    switch self {
    case .text: " "
    case .muted: "m"
    case .title: "T"
    case .heading: "H"
    case .accent: "a"
    case .selected: "S"
    case .selectedMuted: "s"
    case .marked: "*"
    case .overdue: "O"
    case .soon: "o"
    case .good: "g"
    case .bad: "b"
    case .warning: "w"
    case .field: "f"
    case .fieldFocused: "F"
    case .fieldBad: "!"
    case .hint: "h"
    case .border: "-"
    case .key: "k"
    case .tabActive: "A"
    case .toast: "t"
    case .refusal: "R"
    }
  }
}
