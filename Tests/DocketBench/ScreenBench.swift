import CaseDomain
import CaseScreens
import CaseStore
import Files
import TerminalKit

/// Measures the screens inside this process: the store, the screens and their drawing, without a
/// terminal.
struct ScreenBench {
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
    var runner = try open()
    let docket = try press("<Down>", times: Self.rounds, at: &runner)
    _ = try press("2", at: &runner)
    let key = try press("<Down>", times: Self.rounds, at: &runner)
    let page = try press("<PageDown>", times: Self.rounds, at: &runner)
    let jump = try press("Gg", at: &runner)
    _ = try press("/", at: &runner)
    let filter = "acorn le".map { typed($0, at: &runner) }
    _ = try press("<Enter>", at: &runner)
    let opened = try (0..<10).flatMap { _ in
      let opened = try press("<Enter>", at: &runner)
      _ = try press("<Esc><Down>", at: &runner)
      return opened
    }
    return [
      Measurement("open the casebook and draw the docket", starts),
      Measurement("a key on the docket", docket), Measurement("a key on a list", key),
      Measurement("a page of a list", page), Measurement("the last row, the first row", jump),
      Measurement("a letter of a filter", filter), Measurement("open a case", opened),
    ]
  }

  private func open() throws -> Runner {
    try Runner(
      casebook: try CaseStore(path: FilePath(casebook)), actor: Actor("bench"), moment: Self.now,
      size: Self.size)
  }

  private func press(_ script: String, times: Int = 1, at runner: inout Runner) throws -> [Duration]
  {
    let keys = try Key.script(script)
    return (0..<times).flatMap { _ in keys.map { send(.key($0), to: &runner) } }
  }

  private func typed(_ character: Character, at runner: inout Runner) -> Duration {
    send(.key(.character(character)), to: &runner)
  }

  private func send(_ event: Event, to runner: inout Runner) -> Duration {
    timed {
      _ = runner.handle(event, at: Self.now)
      _ = runner.view()
    }
  }
}
