internal import CTerminal
public import TerminalKit

/// The terminal in full-screen mode: it prints grids and reads events.
///
/// A class because it owns something that exists once: the process's terminal, which must be given
/// back as it was found. While it is open, a crash or a signal that ends the process gives the
/// terminal back too, and what is written to standard error is held back until it is closed.
/// `SIGTERM` and `SIGHUP` only ask for the end: they are `.hangup`, and the program that has cleared
/// up ends by `endAsRequested()`.
public final class Terminal {
  /// Which of the two color schemes is drawn in.
  public let colorMode: ColorMode
  private let drawsBeyondASCII: Bool
  private var shown: Grid?
  private var waiting: [Event] = []

  /// Takes the terminal over.
  ///
  /// It has its colors, unless it knows none or `NO_COLOR` asks for none.
  public init() throws(TerminalProblem) {
    switch terminal_start(!terminal_color_is_declined()) {
    case .ready: break
    case .inputNotTerminal: throw .inputIsNotATerminal
    case .outputNotTerminal: throw .outputIsNotATerminal
    case .typeUnset: throw .typeIsMissing
    case .typeUnknown: throw .typeIsUnknown(String(cString: terminal_type()))
    case .typeTooSimple: throw .typeIsTooSimple(String(cString: terminal_type()))
    case .failed: throw .couldNotStart
    }
    colorMode = terminal_has_colors() ? .sixteen : .monochrome
    drawsBeyondASCII = terminal_is_utf8()
    for role in Role.allCases {
      let style = TerminalStyle(Theme.attributes(role, colorMode))
      terminal_define_style(Int32(role.rawValue), style)
    }
  }

  deinit { terminal_stop() }

  /// How many columns and rows the terminal has, as of the last event.
  public var size: Size { Size(terminal_size()) }

  /// Prints a grid, cell by cell where it differs from the one printed before.
  public func draw(_ grid: Grid) {
    let next = drawsBeyondASCII ? grid : grid.ascii
    let before: Grid
    if let shown, shown.size == next.size {
      before = shown
    } else {
      terminal_erase()
      before = Grid(next.size)
    }
    next.forEachChange(from: before) { column, row, cell in
      terminal_put(
        Int32(row), Int32(column), cell.packed, Int32(cell.width), Int32(cell.role.rawValue))
    }
    shown = next
    terminal_refresh(Int32(next.cursor?.row ?? -1), Int32(next.cursor?.column ?? 0))
  }

  /// Waits for the next event, or `.tick` after so many milliseconds; without end when negative.
  public func next(timeout milliseconds: Int = -1) -> Event {
    if waiting.isEmpty, let event = read(timeout: milliseconds) { return event }
    return waiting.removeFirst()
  }

  /// Reads the next event; nothing where what came now waits with the others.
  private func read(timeout milliseconds: Int) -> Event? {
    let before = size
    let event = terminal_read(Int32(clamping: milliseconds))
    switch event.kind {
    case .resize:
      shown = nil
      return .resized(size)
    case .resumed:
      resume(from: before)
      return nil
    default:
      return Event(event)
    }
  }

  /// Whether the next event is there already, so that it need not be waited for.
  public var hasEvent: Bool { !waiting.isEmpty || terminal_has_input() }

  /// Takes Esc or ^C out of the events that are there, if one is; the others wait.
  ///
  /// What ends the program stops too, and waits to be heard as well.
  public func takesStop() -> Bool {
    while terminal_has_input() {
      guard let event = read(timeout: 0) else { continue }
      waiting.append(event)
      // Nothing more is read of a terminal that went away, though it may have more.
      if event == .hangup { return true }
    }
    let stops: [Event] = [.key(.escape), .key(.control("c"))]
    guard let index = waiting.firstIndex(where: stops.contains) else { return false }
    waiting.remove(at: index)
    return true
  }

  /// Stops the program as the shell's own ^Z would, and returns when it is continued.
  ///
  /// The next events are `.resized`, if the terminal was meanwhile, and `.resumed`.
  public func suspend() {
    let before = size
    terminal_suspend()
    resume(from: before)
  }

  /// Paints everything that was last drawn once more, over whatever another program wrote there.
  public func redraw() {
    terminal_repaint()
  }

  /// Lends the terminal, as it was found, to another program for as long as the body runs.
  public func withTerminalReleased<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let before = size
    terminal_release()
    defer {
      terminal_reclaim()
      adopt(from: before)
    }
    return try body()
  }

  /// Gives the terminal back as it was found; harmless a second time.
  public func close() {
    terminal_stop()
  }

  /// Ends the process by the signal that asked it to end while a terminal was open, if one did.
  ///
  /// Whoever sent it so sees from the status that the program did as it was asked.
  public static func endAsRequested() {
    terminal_end_as_requested()
  }

  private func resume(from before: Size) {
    adopt(from: before)
    waiting.append(.resumed)
  }

  private func adopt(from before: Size) {
    guard size != before else { return }
    shown = nil
    waiting.append(.resized(size))
  }
}

/// Runs the body with the terminal in full-screen mode and gives the terminal back however the
/// body ends.
public func withTerminal<Result>(_ body: (Terminal) throws -> Result) throws -> Result {
  let terminal = try Terminal()
  defer { terminal.close() }
  return try body(terminal)
}
