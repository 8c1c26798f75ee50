import CaseDomain
import GRDB

extension CaseTransaction {
  /// Changes the district's settings and works out again whatever follows from them.
  mutating func change(_ command: DistrictCommand, seen: Int?) throws -> Receipt {
    if let seen, seen != office.revision { throw try db.staleness(of: Office.reference) }
    let decision = try Office.decide(command, on: office, today: moment.today)
    let before = office
    let moved = try keep(decision.record)
    return try journal(
      decision.verb, decision.sentence + Self.words(moved), decision.detail, before: before,
      moved: moved)
  }

  /// Puts the settings back as an older entry found them.
  mutating func restore(_ older: Office, undoing sequence: Int) throws -> Receipt {
    let before = office
    let moved = try keep(older)
    return try journal(
      "undo", "Settings put back as they were before entry \(sequence)." + Self.words(moved),
      [JournalDetail("undone", String(sequence))], before: before, moved: moved)
  }

  private mutating func keep(_ changed: Office) throws -> Int? {
    let before = office
    office = changed
    office.revision = try before.revision.next(of: "revisions of the settings")
    try db.save(office)
    guard try db.office() == office else {
      throw StoreFailure(
        .damaged,
        "The settings could not be read back as they were written, so nothing was changed; "
          + "check the casebook with “docket check”.")
    }
    let decisive =
      before.profile != office.profile || before.practice != office.practice
      || before.choices != office.choices || before.calendar != office.calendar
    return decisive ? try db.refreshEverything(in: office) : nil
  }

  private func journal(
    _ verb: String, _ sentence: String, _ detail: [JournalDetail], before: Office, moved: Int?
  ) throws -> Receipt {
    let sequence = try db.appendJournal(
      ActID(.district, verb), on: Office.reference,
      detail: detail + (moved.map { [JournalDetail("dates-moved", String($0))] } ?? []),
      by: actor, at: moment)
    try db.keepReversal(
      of: sequence, on: Office.reference, before: before, revision: office.revision)
    return Receipt(
      reference: Office.reference, sequence: sequence, revision: office.revision,
      sentence: sentence)
  }

  private static func words(_ moved: Int?) -> String {
    switch moved {
    case nil: ""
    case 0: " No date on the docket moved."
    case 1: " One date on the docket moved."
    case let count?: " \(count) dates on the docket moved."
    }
  }
}
