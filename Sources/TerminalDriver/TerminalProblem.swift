/// Why the screens cannot be shown here.
public enum TerminalProblem: Error, Equatable {
  /// Keys cannot be read: standard input is a file or a pipe.
  case inputIsNotATerminal
  /// Nothing can be drawn: standard output is a file or a pipe.
  case outputIsNotATerminal
  /// The environment does not say what kind of terminal this is.
  case typeIsMissing
  /// The system has no description of this kind of terminal.
  case typeIsUnknown(String)
  /// This kind of terminal cannot place the cursor or clear its screen.
  case typeIsTooSimple(String)
  /// The terminal could not be taken over, or was already.
  case couldNotStart
}

extension TerminalProblem: CustomStringConvertible {
  /// The problem in a sentence, and what to do instead.
  public var description: String {
    switch self {
    case .inputIsNotATerminal:
      "Standard input is not a terminal, so no keys can be read. "
        + "Run the program without redirecting its input, or use its commands instead."
    case .outputIsNotATerminal:
      "Standard output is not a terminal, so no screen can be shown. "
        + "Run the program without redirecting its output, or use its commands instead."
    case .typeIsMissing:
      "TERM is not set, so the kind of this terminal is not known. "
        + "Set it to what the terminal is, for example: export TERM=xterm-256color"
    case .typeIsUnknown(let type):
      "This system has no description of the terminal \"\(type)\" that TERM names. "
        + "Set TERM to one that it has, for example: export TERM=xterm-256color"
    case .typeIsTooSimple(let type):
      "The terminal \"\(type)\" that TERM names cannot show full screens. "
        + "Use another terminal, or the program's commands."
    case .couldNotStart:
      "The terminal could not be taken over. "
        + "Close other programs that use it and try again."
    }
  }
}
