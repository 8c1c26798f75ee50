@testable import CaseDomain

/// A breach that is acted on as either front does.
struct BreachPlay {
  var situation: Situation

  init() throws { situation = try Situation() }

  var district: District { situation.district }

  /// Gives an act, with what its form opens with and what is typed.
  func act(
    _ verb: String, on breach: Breach?, _ typed: [String: String] = [:]
  ) throws -> Breach {
    guard let act = CaseArea.breach.acts.first(where: { $0.verb == verb }) else {
      preconditionFailure("There is no act \(verb)")
    }
    var entries = breach.map { act.prefill(from: $0, in: situation.circumstances) } ?? [:]
    entries.merge(typed) { $1 }
    guard
      let given = try act.read(entries, today: situation.today, calendar: district.calendar)
        as? any Act<Breach>
    else { preconditionFailure("\(verb) is no act on a breach") }
    var record = try given.decide(on: breach, in: situation.circumstances).record
    if record.number == 0 { record.number = 1 }
    return record
  }

  /// A breach at the contractor, as its notice tells of it.
  func noticed(
    discovered: String = "2026-10-02", received: String = "2026-11-19",
    holder: BreachHolder = .contractor
  ) throws -> Breach {
    try act(
      "open", on: nil,
      [
        "holder": holder.rawValue, "contractor": holder == .district ? "" : "V-1",
        "products": "P-1", "about": "stolen log-ins", "discovered": discovered,
        "received": received,
      ])
  }

  /// What is on the docket, by its sentences.
  func docket(_ breach: Breach) -> [String] { breach.docketItems(in: district).map(\.sentence) }

  /// The clocks by what they are about, with the day that is due.
  func due(_ breach: Breach) -> [String: CivilDate] {
    Dictionary(breach.clocks(in: district).map { ($0.what, $0.due) }) { first, _ in first }
  }
}
