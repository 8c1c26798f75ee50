struct CountAffected: ActOnOpenBreach {
  static let about = ActAbout(
    "count", "Say how many are affected",
    "Records how many students are affected, as somebody says on a day: unknown, estimated, "
      + "preliminary or confirmed.")
  static let fields: [Field<Self>] = [
    Field("kind", "How sure", \.kind, .choice(), required: true, hint: "Unknown is not none."),
    Field("students", "Students", \.students, .number(0...9_999_999)),
    Field("source", "Who says so", \.source, .text, required: true),
    Field("on", "On", \.on, .day),
  ]

  var kind: AffectedCount.Kind?
  var students: Int?
  var source = ""
  var on = CivilDate.first

  /// The lists say how many, where that is not on record yet.
  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    guard let last = breach.lists.last, breach.listed != breach.affected else { return }
    (students, source) = (breach.listed, last.source)
  }

  func check() throws(EntryProblems) {
    guard (kind == .unknown) == (students != nil) else { return }
    throw kind == .unknown
      ? EntryProblems(
        field: "students", value: students.map(String.init) ?? "",
        "A number is given, so it is not unknown. Clear it, or say how sure it is.")
      : EntryProblems(field: "students", value: "", "Say how many students are affected.")
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The count", after: [breach.heardOn], in: circumstances)
    let count = AffectedCount(kind: try needed(\.kind), students: students, source: source, on: on)
    var changed = breach
    // A stable order by the days, so that one found later does not take the place of a newer one.
    let place = changed.counts.lastIndex { $0.on <= on }.map { $0 + 1 } ?? 0
    changed.counts.insert(count, at: place)
    return Decision(
      changed,
      "\(breach.reference): how many are affected is "
        + (count.students.map { "\($0.grouped), \(count.kind.label)." } ?? "not known yet.")
        + changed.leftWords,
      details(\.kind, \.students, \.on))
  }
}

extension AffectedCount {
  /// The count in words: `1,988, confirmed`, `not known`.
  var words: String { students.map { "\($0.grouped), \(kind.label)" } ?? "not known yet" }
}

extension Breach {
  /// How many of a confirmed number are left to be told, as a sentence after a blank.
  var leftWords: String {
    switch leftOrListed {
    case nil: ""
    case 0?: " All of them are told, or cannot be reached."
    case let left? where left > 0:
      " Of \(left.counted("student")) the families are not told."
    case let left?:
      " Of \((-left).counted("student")) more the families were told than are confirmed."
    }
  }
}
