struct RemoveAppointedDay: AlwaysAllowedAct {
  static let about = ActAbout(
    "unappoint", "Take out an appointed day",
    "Takes a day off the list; open deadlines are counted again.")
  static let fields: [Field<Self>] = [
    Field("date", "Date", \.date, .date, required: true, hint: "The day.")
  ]

  var date: CivilDate?

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let date = try needed(\.date)
    var changed = district
    changed.calendar.appointed.removeAll { $0.date == date }
    return Decision(changed, "\(date.long) is no longer an appointed day.", details(\.date))
  }
}
