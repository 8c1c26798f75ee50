struct ReopenDay: AlwaysAllowedAct {
  static let about = ActAbout(
    "unclose", "Take out a closed day", "Takes a day off the list of closed days.")
  static let fields: [Field<Self>] = [
    Field("date", "Date", \.date, .date, required: true, hint: "The day.")
  ]

  var date: CivilDate?

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let date = try needed(\.date)
    var changed = district
    changed.calendar.closures.removeAll { $0.date == date }
    return Decision(changed, "The district is open on \(date.long).", details(\.date))
  }
}
