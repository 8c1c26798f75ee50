struct EnterSchoolYear: AlwaysAllowedAct {
  static let about = ActAbout(
    "school-year", "Enter a school year",
    "Enters the first and the last day of school, from which school days are counted.")
  static let fields: [Field<Self>] = [
    Field(
      "first", "First day", \.first, .date, required: true, hint: "The first day of school.",
      citation: .recordAccessSpecialEducation),
    Field(
      "last", "Last day", \.last, .dateAhead, required: true,
      hint: "The last day of school, as far as it is known."),
  ]

  var first: CivilDate?
  var last: CivilDate?

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let year = SchoolYear(first: try needed(\.first), last: try needed(\.last))
    guard year.first < year.last, year.first.days(until: year.last) < 366 else {
      throw Refusal(
        .endBeforeStart,
        "A school year does not run from \(year.first.long) to \(year.last.long).",
        remedy: "Type a last day after the first, within a year of it.", field: Self.id(of: \.last))
    }
    var changed = district
    // Of two that meet the one entered last is right: the last day moves with snow days.
    changed.calendar.schoolYears.removeAll { $0.first <= year.last && year.first <= $0.last }
    changed.calendar.schoolYears.append(year)
    changed.calendar.schoolYears.sort { $0.first < $1.first }
    return Decision(
      changed, "School is held from \(year.first.long) to \(year.last.long).",
      details(\.first, \.last))
  }
}
