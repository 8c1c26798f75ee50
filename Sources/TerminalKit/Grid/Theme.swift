/// The sixteen colours every terminal can name.
public enum Colour: UInt8, CaseIterable, Sendable {
  /// ANSI colour 0.
  case black
  /// ANSI colour 1.
  case red
  /// ANSI colour 2.
  case green
  /// ANSI colour 3.
  case yellow
  /// ANSI colour 4.
  case blue
  /// ANSI colour 5.
  case magenta
  /// ANSI colour 6.
  case cyan
  /// ANSI colour 7.
  case white
  /// ANSI colour 8.
  case brightBlack
  /// ANSI colour 9.
  case brightRed
  /// ANSI colour 10.
  case brightGreen
  /// ANSI colour 11.
  case brightYellow
  /// ANSI colour 12.
  case brightBlue
  /// ANSI colour 13.
  case brightMagenta
  /// ANSI colour 14.
  case brightCyan
  /// ANSI colour 15.
  case brightWhite
}

/// Which of the two schemes is in force.
public enum ColourMode: Sendable, Hashable {
  /// The sixteen ANSI colours.
  case sixteen
  /// Bold, dim, underline and reverse only.
  case monochrome
}

/// How a role looks; no colour means the terminal's own.
public struct Attributes: Hashable, Sendable {
  /// The colour of the letters.
  public var foreground: Colour?
  /// The colour behind them.
  public var background: Colour?
  /// Heavier letters.
  public var bold: Bool
  /// Fainter letters.
  public var dim: Bool
  /// A line below.
  public var underline: Bool
  /// Foreground and background exchanged.
  public var reverse: Bool

  /// Makes a look; plain unless something is asked for.
  public init(
    _ foreground: Colour? = nil, on background: Colour? = nil, bold: Bool = false,
    dim: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }
}

/// The two schemes: how each role looks in colour and without.
///
/// Nobody tells a program whether its terminal is dark or light. So letters on the terminal's own
/// background are its own colour, red, green or magenta, which can be read on both, and any other
/// pair of colours brings its background along.
public enum Theme {
  /// Returns how a role looks.
  public static func attributes(_ role: Role, _ mode: ColourMode) -> Attributes {
    switch mode {
    case .sixteen: inColour(role)
    case .monochrome: withoutColour(role)
    }
  }

  private static func inColour(_ role: Role) -> Attributes {
    switch role {
    case .text: Attributes()
    case .muted, .border: Attributes(dim: true)
    case .title, .heading, .accent: Attributes(bold: true)
    case .selected, .tabActive: Attributes(reverse: true)
    case .selectedMuted: Attributes(dim: true, reverse: true)
    case .marked: Attributes(.magenta, bold: true)
    case .overdue: Attributes(.red, bold: true)
    case .soon, .warning: Attributes(.magenta)
    case .good: Attributes(.green)
    case .bad: Attributes(.red)
    case .field: Attributes(underline: true)
    case .fieldFocused: Attributes(bold: true, underline: true)
    case .fieldBad: Attributes(.red, bold: true)
    case .hint: Attributes()
    case .key: Attributes(bold: true)
    case .toast: Attributes(.brightWhite, on: .blue)
    case .refusal: Attributes(.brightWhite, on: .red, bold: true)
    }
  }

  private static func withoutColour(_ role: Role) -> Attributes {
    switch role {
    case .text, .hint, .good: Attributes()
    case .muted, .border: Attributes(dim: true)
    case .title, .heading, .accent, .key, .soon, .warning: Attributes(bold: true)
    case .selected, .tabActive, .toast: Attributes(reverse: true)
    case .selectedMuted: Attributes(dim: true, reverse: true)
    case .marked, .bad: Attributes(bold: true, underline: true)
    case .field: Attributes(underline: true)
    case .fieldFocused: Attributes(underline: true, reverse: true)
    case .overdue, .fieldBad: Attributes(bold: true, reverse: true)
    case .refusal: Attributes(bold: true, underline: true, reverse: true)
    }
  }
}
