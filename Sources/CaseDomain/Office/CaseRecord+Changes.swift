extension CaseRecord {
  /// Which fields of the form of a change tell this record from an earlier one, for the journal.
  ///
  /// The fields are named and not quoted: what they hold may be about a child.
  func changes(since earlier: Self, in circumstances: Circumstances) -> [JournalDetail] {
    let office = circumstances.office
    let before = earlier.prefill(for: "change", in: office, today: circumstances.today)
    let after = prefill(for: "change", in: office, today: circumstances.today)
    let fields = Set(before.keys).union(after.keys)
      .filter { (before[$0] ?? "") != (after[$0] ?? "") }
    return fields.isEmpty ? [] : [JournalDetail("changed", fields.sorted().joined(separator: ","))]
  }
}

extension [DocketItem] {
  /// The items without the events that are over, as the docket itself leaves them out.
  func current(on day: CivilDate) -> [DocketItem] {
    filter { item in item.kind != .event || item.due.map { $0 >= day } ?? true }
  }
}
