struct TakeOutDayWithoutSchool: AlwaysAllowedAct {
  static let about = ActAbout(
    "school-held", "Take out a day without school",
    "Takes a day off the list, so that school is held on it after all.")
  static let fields: [Field<Self>] = [
    Field("date", "Date", \.date, .date, required: true, hint: "The day.")
  ]

  var date: CivilDate?

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let date = try needed(\.date)
    var changed = district
    changed.calendar.daysWithoutSchool.removeAll { $0.date == date }
    return Decision(changed, "School is held on \(date.long).", details(\.date))
  }
}
