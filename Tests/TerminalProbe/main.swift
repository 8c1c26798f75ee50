// A program small enough to show what the terminal driver does and nothing else. It draws a frame
// with text of every kind of width, names each event below it, and misbehaves on request.

import Glibc
import TerminalDriver
import TerminalKit

struct Probe {
  var events: [String] = []

  func view(_ size: Size, _ mode: ColorMode) -> Grid {
    var grid = Grid(size)
    grid.box(grid.bounds, title: "Probe \(size.columns)x\(size.rows)")
    grid.put("§ 10-234 Muñoz…|", at: Point(column: 2, row: 1), role: .title)
    grid.put("個人情報|e\u{301}|", at: Point(column: 2, row: 2), role: .overdue)
    grid.put("hostile \u{1B}[31m\u{202E}|", at: Point(column: 2, row: 3), role: .good)
    grid.put("mode \(mode)", at: Point(column: 2, row: 4), role: .refusal)
    for (row, event) in events.suffix(max(size.rows - 6, 0)).enumerated() {
      grid.put(event, at: Point(column: 2, row: row + 5), role: .text)
    }
    grid.cursor = Point(column: 2, row: 1)
    return grid
  }

  /// Notes the event, and returns false when it ends the program.
  mutating func handle(_ event: Event, _ terminal: Terminal) -> Bool {
    switch event {
    case .tick: return true
    case .hangup: return false
    case .key(.character("q")): return false
    case .key(.character("X")): print(events[events.count + 1])
    case .key(.character("O")): print(overflow(1))
    case .key(.character("B")): while true { pause() }
    case .key(.character("W")):
      events.append("at work")
      terminal.draw(view(terminal.size, terminal.colorMode))
      while !terminal.takesStop() { poll(nil, 0, 1) }
    case .key(.character("E")): warn("a warning from a library\n")
    case .key(.character("!")):
      terminal.withTerminalReleased {
        warn("outside; press Enter\n")
        _ = readLine()
      }
    case .key(.control("l")): terminal.redraw()
    case .key(.control("z")): terminal.suspend()
    default: break
    }
    events.append(describe(event))
    return true
  }

  private func describe(_ event: Event) -> String {
    switch event {
    case .key(let key): "key \(key.name)"
    case .paste(let text): "paste \(text.debugDescription)"
    case .resized(let size): "resized \(size.columns)x\(size.rows)"
    case .resumed: "resumed"
    case .tick, .hangup: ""
    }
  }

  private func warn(_ text: String) {
    _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }

  private func overflow(_ depth: Int) -> Int {
    depth == -1 ? 0 : overflow(depth + 1) &+ overflow(depth + 2)
  }
}

do {
  try withTerminal { terminal in
    var probe = Probe()
    terminal.draw(probe.view(terminal.size, terminal.colorMode))
    while probe.handle(terminal.next(timeout: 1000), terminal) {
      terminal.draw(probe.view(terminal.size, terminal.colorMode))
    }
  }
  Terminal.endAsRequested()
  print("ended well")
} catch {
  print("refused: \(error)")
  exit(74)
}
