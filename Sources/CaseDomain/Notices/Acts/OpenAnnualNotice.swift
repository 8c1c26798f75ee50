struct OpenAnnualNotice: OpeningAct {
  static let about = ActAbout(
    "open", "Open an annual notice",
    "Opens the notice of a school year, which tells families the address of the website. The next "
      + "year's opens by itself with the first telling of this one.", effect: .opens)
  static let fields: [Field<Self>] = [
    Field(
      "year", "School year", \.year, .schoolYear,
      hint:
        "As 2026-27, or last, this or next; blank for this one, or the next where this one's is "
        + "there.", citation: .annualNotice)
  ]

  var year: Int?

  func open(in circumstances: Circumstances) throws -> Decision<AnnualNotice> {
    let current = StateSchoolYear(of: circumstances.today)
    let blank =
      try circumstances.cases.find(AnnualNoticeLookup.year(current.first)) == nil
      ? current : current.next
    let year = year.map(StateSchoolYear.init(beginningIn:)) ?? blank
    try checkNear(year, current)
    if let other = try circumstances.cases.find(AnnualNoticeLookup.year(year.first)) {
      throw Refusal(
        .alreadyDone, "\(other) is the notice of the school year \(year).",
        remedy: "Record in it who was told, or name another school year.",
        field: Self.id(of: \.year))
    }
    let notice = AnnualNotice(of: year)
    let due = notice.deadline(in: circumstances.district).due
    return Decision(
      notice,
      "Annual notice of the school year \(year) opened; families "
        + (due < circumstances.today ? "were" : "are") + " to be told by \(due.long)"
        + (year < current ? ", and that school year is over." : "."),
      [JournalDetail(Self.id(of: \.year), year.description)])
  }

  /// Refuses a school year before the statute asked for a notice, and one that is still far off.
  private func checkNear(
    _ year: StateSchoolYear, _ current: StateSchoolYear
  ) throws(Refusal) {
    let first = Rulebook.rule(.annualNotice, on: current.firstDay).effective
      .map(StateSchoolYear.init(of:))
    let (problem, remedy): (String, String)
    if let first, year < first {
      problem = "The statute asks for a notice since the school year \(first), and not for \(year)."
      remedy = "Type \(first) or a later one."
    } else if year > current.next {
      problem = "The school year \(year) is far off."
      remedy = "Type \(current.next) or an earlier one."
    } else {
      return
    }
    throw Refusal(
      .dateOutOfOrder, problem, citation: Citation.annualNotice.text, remedy: remedy,
      field: Self.id(of: \.year))
  }
}
