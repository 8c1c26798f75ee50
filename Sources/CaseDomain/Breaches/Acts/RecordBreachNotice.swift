struct RecordBreachNotice: BreachAct, AlwaysAllowedAct {
  static let about = ActAbout(
    "received", "Record a notice received",
    "Records a notice of the breach, the first or a later one: each starts a time of its own in "
      + "which families are told, and opens again what was closed.")
  static let fields: [Field<Self>] = BreachNoticeEntry.fields.map { $0.within(\Self.notice) }

  var notice = BreachNoticeEntry()

  func check() throws(EntryProblems) {
    guard notice.receivedOn == nil else { return }
    throw EntryProblems(
      field: "received", value: "", "Say on which day the notice was received.")
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    var changed = breach
    guard let notice = try notice.notice(of: breach, in: circumstances) else {
      throw EntryProblems(
        field: "received", value: "", "Say on which day the notice was received.")
    }
    let wasOpen = breach.notOpen == nil
    changed.notices.append(notice)
    changed.reopen(on: notice.receivedOn, why: "a notice was received")
    if breach.notices.isEmpty { try changed.takeTerms(in: circumstances) }
    let number = changed.notices.count
    let due = changed.familyClocks(in: circumstances.district)
      .first { $0.notice == number }?.deadline.due
    return Decision(
      changed,
      "Notice \(number) of \(breach.reference) received \(notice.receivedOn.long)."
        + (due.map { " Families are to be told by \($0.long)." }
          ?? " The statute asks the district for no telling of families after it.")
        + (wasOpen ? "" : " The breach is open again."),
      details(\.notice.receivedOn, \.notice.sentOn))
  }
}
