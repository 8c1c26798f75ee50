/// How the program ends, for scripts.
///
/// The numbers from 64 on are those of the C library's `sysexits.h`.
enum ProgramStatus: Int32, CaseIterable, Sendable {
  case done = 0
  case refused = 1
  case usage = 64
  case badInput = 65
  case inputOutput = 74
  case busy = 75
  /// What shells give a program that ^C ended.
  case stopped = 130

  /// What the status means, for the manual.
  var meaning: String {
    switch self {
    case .done: "Done."
    case .refused: "Refused by a rule; nothing was changed."
    case .usage: "The command was not written as it has to be."
    case .badInput: "What was entered cannot be right; nothing was changed."
    case .inputOutput: "A file or the terminal could not be read or written."
    case .stopped: "Stopped by ^C before it was done; nothing was changed."
    case .busy: "Another program is writing to the casebook; try again."
    }
  }
}
