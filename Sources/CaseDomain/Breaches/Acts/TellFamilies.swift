struct TellFamilies: ActOnOpenBreach {
  static let about = ActAbout(
    "tell", "Record that families were told",
    "Records a numbered wave in which affected students and their parents or guardians were told, "
      + "electronically as the statute asks.")
  static let fields: [Field<Self>] = [
    Field(
      "notice", "Answers notice", \.notice, .number(1...999),
      hint: "The number of the notice; blank where it answers none."),
    Field("on", "Sent on", \.on, .day, citation: .breachFamilies),
    Field("channel", "By", \.channel, .choice(), required: true, citation: .breachFamilies),
    Field("why", "Why on paper", \.why, .text, hint: "Needed where it was not electronic."),
    Field(
      "lists", "Lists", \.lists, .entryNumbers,
      hint: "The numbers of the lists of affected students whose families were all told, as 1, 2."),
    Field(
      "students", "Students", \.students, .number(0...9_999_999),
      hint: "Of how many affected students the families were told; 0 where that is not known, and "
        + "blank for those of the lists."),
    Field(
      "everyone", "Everyone", \.everyone, .yesNo,
      hint: "Yes if everyone who may be affected was told, as the extent is not known."),
    Field(
      "before", "Told before", \.toldBefore, .number(0...9_999_999),
      hint: "How many of these students' families an earlier wave had told."),
    Field("households", "Households", \.households, .number(0...9_999_999)),
    Field(
      "adults", "Adult students", \.adultStudents, .number(0...9_999_999),
      hint: "Told alone, without a parent; blank for those of the lists."),
    Field("proof", "Proof", \.proof, .text, hint: "The list of what was sent, a screenshot, …"),
    Field("bounced", "Came back", \.bounced, .number(0...9_999_999), hint: "How many messages."),
  ]

  var notice: Int?
  var on = CivilDate.first
  var channel: FamilyChannel? = .email
  var why = ""
  var lists: [Int] = []
  var students: Int?
  var everyone: Bool? = false
  var toldBefore: Int?
  var households: Int?
  var adultStudents: Int?
  var proof = ""
  var bounced: Int?

  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    notice = breach.openNotices(in: circumstances.district).first
  }

  func check() throws(EntryProblems) {
    if students == nil, lists.isEmpty, everyone != true {
      throw EntryProblems(
        field: "students", value: "",
        "Say of how many students the families were told, name lists, or say that everyone was told."
      )
    }
    guard channel == .paper, why.isEmpty else { return }
    throw EntryProblems(
      field: "why", value: "", "Say why the telling was not electronic, which the statute asks for."
    )
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    var events = [breach.heardOn]
    if let notice {
      guard breach.notices.indices.contains(notice - 1) else {
        throw Refusal(
          .noSuchEntry, "\(breach.reference) has no notice \(notice).",
          remedy: breach.notices.isEmpty
            ? "Leave the number out, or record the notice first."
            : "Its notices are numbered 1 to \(breach.notices.count).",
          field: Self.id(of: \.notice))
      }
      events.append((breach.notices[notice - 1].receivedOn, "the notice came"))
    }
    try require(\.on, "The telling", after: events, in: circumstances)
    let named = try listed(in: breach)
    let count = students ?? named.reached + (toldBefore ?? 0)
    let new = count - (toldBefore ?? 0)
    guard new >= 0 else {
      throw Refusal(
        .tooMany, "More were told before, \((toldBefore ?? 0).grouped), than are told.",
        remedy: "Correct one of the two numbers.", field: Self.id(of: \.toldBefore))
    }
    if let affected = breach.affected, breach.counts.last?.kind == .confirmed,
      breach.told + new + breach.unreached > affected
    {
      throw Refusal(
        .tooMany,
        "With these, \((breach.told + new).grouped) \((breach.told + new).are) told and "
          + "\(breach.unreached.grouped) cannot be reached, and \(affected.grouped) \(affected.are) "
          + "confirmed to be affected.",
        remedy:
          "Correct the number, say how many of them were told before, or record the count that "
          + "is confirmed by now.", field: Self.id(of: \.students))
    }
    guard new >= named.reached else {
      throw Refusal(
        .tooMany,
        "The lists name \(named.reached.counted("student")) whom that way reaches, and "
          + "\(new.grouped) \(new.are) told for the first time.",
        remedy: "Correct the number, or leave out the list that is not told as a whole.",
        field: Self.id(of: \.students))
    }
    var changed = breach
    let wave = breach.waves.count + 1
    for number in lists {
      let list = breach.lists[number - 1]
      if list.wave == nil {
        changed.lists[number - 1].wave = wave
        // Whoever says that all of them were told says so of those without an address too.
        changed.lists[number - 1].notReached =
          new >= named.all ? 0 : list.students - list.reached(by: channel)
      } else {
        changed.lists[number - 1].restWave = wave
      }
    }
    let left = lists.reduce(0) { $0 + changed.lists[$1 - 1].untold }
    changed.waves.append(
      BreachWave(
        notice: notice, sentOn: on, channel: try needed(\.channel), why: why, students: count,
        toldBefore: toldBefore ?? 0, everyone: everyone ?? false, households: households,
        adultStudents: adultStudents ?? named.adults, proof: proof,
        bounced: bounced ?? 0, secondAttempt: ""))
    let clock = changed.familyClocks(in: circumstances.district).first { $0.notice == notice }
    return Decision(
      changed,
      "Wave \(wave) of \(breach.reference), \(on.long): \(changed.waves[wave - 1].whom) told."
        + (left > 0
          ? " Of \(left.counted("student")) nobody has an e-mail address: tell them in another way."
          : "")
        + tooMany(count, of: breach)
        + (clock.map {
          $0.isLate(on: on) ? " It was due \($0.deadline.due.long)." : " It was in time."
        }
          ?? "") + changed.leftWords,
      details(\.notice, \.on, \.channel, \.lists, \.bounced) + [
        JournalDetail("students", String(count))
      ])
  }

  /// That more are told than an estimate has, which may be right.
  private func tooMany(_ count: Int, of breach: Breach) -> String {
    guard let affected = breach.affected, breach.counts.last?.kind != .confirmed, count > affected
    else { return "" }
    return " That is more than the \(affected.grouped) on record: record the newer number."
  }

  /// How many of the lists this wave reaches, how many there are to tell, and how many are adults.
  private func listed(
    in breach: Breach
  ) throws(Refusal) -> (reached: Int, all: Int, adults: Int?) {
    var sum: (reached: Int, all: Int, adults: Int?) = (0, 0, nil)
    for number in lists {
      guard breach.lists.indices.contains(number - 1) else {
        throw Refusal(
          .noSuchEntry, "\(breach.reference) has no list \(number).",
          remedy: breach.lists.isEmpty
            ? "Leave the number out, or add the list first."
            : "Its lists are numbered 1 to \(breach.lists.count).", field: Self.id(of: \.lists))
      }
      let list = breach.lists[number - 1]
      if let wave = list.wave, list.isTold {
        throw Refusal(
          .alreadyDone, "List \(number) was told by wave \(wave).",
          remedy: "Leave it out, and say in “Told before” how many are told again.",
          field: Self.id(of: \.lists))
      }
      if let wave = list.wave, channel == .email, list.withEmail > 0, students == nil {
        throw Refusal(
          .alreadyDone,
          "Wave \(wave) told whom an e-mail reaches of list \(number), and of the "
            + "\(list.untold.counted("student")) left nobody has an address.",
          remedy: "Tell them in another way, or say of how many students addresses were found "
            + "since; the same letter in another language is no wave of its own.",
          field: Self.id(of: \.channel))
      }
      sum.reached += list.reached(by: channel)
      sum.all += list.untold
      // How many of a part are adults is not known.
      guard list.wave == nil, list.reached(by: channel) == list.students else { continue }
      if let adults = list.adults { sum.adults = (sum.adults ?? 0) + adults }
    }
    return sum
  }
}
