import CaseDomain
import CaseScreens
import CaseStore
import Files
import TerminalKit

/// Measures the screens inside this process: the store, the screens and their drawing, without a
/// terminal.
struct DeskBench {
  /// The casebook's path.
  let casebook: String

  /// The day on which everything is measured.
  static var now: Moment {
    Moment(today: CivilDate(dayNumber: 20_778), stamp: "2026-11-21T09:30:00-05:00")
  }

  private static let size = Size(columns: 120, rows: 40)
  private static let rounds = 100

  /// Everything measured here.
  func measurements() throws -> [Measurement] {
    let starts = try (0..<10).map { _ in try timed { _ = try open().view() } }
    var desk = try open()
    let docket = try press("<Down>", times: Self.rounds, at: &desk)
    _ = try press("2", at: &desk)
    let key = try press("<Down>", times: Self.rounds, at: &desk)
    let page = try press("<PageDown>", times: Self.rounds, at: &desk)
    let jump = try press("Gg", at: &desk)
    _ = try press("/", at: &desk)
    let filter = "acorn le".map { typed($0, at: &desk) }
    _ = try press("<Enter>", at: &desk)
    let opened = try press("<Enter>", at: &desk)
    return [
      Measurement("open the casebook and draw the docket", starts),
      Measurement("a key on the docket", docket), Measurement("a key on a list", key),
      Measurement("a page of a list", page), Measurement("the last row, the first row", jump),
      Measurement("a letter of a filter", filter), Measurement("open a case", opened),
    ]
  }

  private func open() throws -> Desk {
    try Desk(
      casebook: try CaseStore(path: FilePath(casebook)), actor: Actor("bench"), moment: Self.now,
      size: Self.size)
  }

  private func press(_ script: String, times: Int = 1, at desk: inout Desk) throws -> [Duration] {
    let keys = try Key.script(script)
    return (0..<times).flatMap { _ in keys.map { send(.key($0), to: &desk) } }
  }

  private func typed(_ character: Character, at desk: inout Desk) -> Duration {
    send(.key(.character(character)), to: &desk)
  }

  private func send(_ event: Event, to desk: inout Desk) -> Duration {
    timed {
      _ = desk.handle(event, at: Self.now)
      _ = desk.view()
    }
  }
}
