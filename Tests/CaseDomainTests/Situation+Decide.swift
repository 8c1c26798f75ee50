@testable import CaseDomain

extension Situation {
  /// Fills in an act's form on a case of any kind and decides it, as either front does.
  func decide<Record: CaseRecord>(
    _ verb: String, on record: Record, _ typed: [String: String] = [:]
  ) throws -> Decision<Record> {
    try decide(verb, onOne: record, typed)
  }

  /// The same for an act that opens a case.
  func open<Record: CaseRecord>(
    _ verb: String, _ type: Record.Type, _ typed: [String: String] = [:]
  ) throws -> Record {
    var record = try decide(verb, onOne: nil as Record?, typed).record
    record.number = 1
    return record
  }

  private func decide<Record: CaseRecord>(
    _ verb: String, onOne record: Record?, _ typed: [String: String]
  ) throws -> Decision<Record> {
    guard let act = Record.area.acts.first(where: { $0.verb == verb }) else {
      preconditionFailure("There is no act \(verb)")
    }
    var entries = record.map { act.prefill(from: $0, in: circumstances) } ?? [:]
    entries.merge(typed) { $1 }
    guard
      let given = try act.read(entries, today: today, calendar: district.calendar)
        as? any Act<Record>
    else { preconditionFailure("\(verb) is no act on such a case") }
    return try given.decide(on: record, in: circumstances)
  }
}
