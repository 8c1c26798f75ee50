/// The colors the schemes use, of the sixteen every terminal can name.
public enum Color: UInt8, Sendable {
  /// ANSI color 1.
  case red = 1
  /// ANSI color 2.
  case green = 2
  /// ANSI color 4.
  case blue = 4
  /// ANSI color 5.
  case magenta = 5
  /// ANSI color 15.
  case brightWhite = 15
}

/// Which of the two schemes is in force.
public enum ColorMode: Sendable, Hashable {
  /// The sixteen ANSI colors.
  case sixteen
  /// Bold, dim, underline and reverse only.
  case monochrome
}

/// How a role looks; no color means the terminal's own.
public struct Attributes: Hashable, Sendable {
  /// The color of the letters.
  public var foreground: Color?
  /// The color behind them.
  public var background: Color?
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
    _ foreground: Color? = nil, on background: Color? = nil, bold: Bool = false,
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

/// The two schemes: how each role looks in color and without.
///
/// Nobody tells a program whether its terminal is dark or light. So letters on the terminal's own
/// background are its own color, red, green or magenta, which can be read on both, and any other
/// pair of colors brings its background along.
public enum Theme {
  /// Returns how a role looks.
  public static func attributes(_ role: Role, _ mode: ColorMode) -> Attributes {
    switch mode {
    case .sixteen: inColor(role)
    case .monochrome: withoutColor(role)
    }
  }

  private static func inColor(_ role: Role) -> Attributes {
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

  private static func withoutColor(_ role: Role) -> Attributes {
    switch role {
    case .text, .hint, .good: Attributes()
    case .muted, .border: Attributes(dim: true)
    case .title, .heading, .accent, .key, .soon, .warning: Attributes(bold: true)
    case .selected, .tabActive, .toast: Attributes(reverse: true)
    case .selectedMuted: Attributes(dim: true, reverse: true)
    case .marked, .bad, .overdue: Attributes(bold: true, underline: true)
    case .field: Attributes(underline: true)
    case .fieldFocused: Attributes(underline: true, reverse: true)
    case .fieldBad: Attributes(bold: true, reverse: true)
    case .refusal: Attributes(bold: true, underline: true, reverse: true)
    }
  }
}
