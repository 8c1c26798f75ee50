import CaseDomain

/// A record as it was written, with what became of others by it.
struct Written<Record: StoredRecord> {
  let record: Record
  /// How many dates on the docket are new, where the dates of other cases follow from the record.
  let moved: Int?

  /// The dates that moved, as the end of a receipt.
  var words: String {
    switch moved {
    case nil: ""
    case 0: " No date on the docket moved."
    case 1: " One date on the docket moved."
    case let count?: " \(count) dates on the docket moved."
    }
  }

  /// The dates that moved, for the journal.
  var detail: [JournalDetail] {
    moved.map { [JournalDetail("dates-moved", String($0))] } ?? []
  }
}
