struct CloseDay: AlwaysAllowedAct {
  static let about = ActAbout(
    "close", "Add a closed day",
    "Adds a day on which the district's office is closed. It moves no deadline unless the district "
      + "turns that on.")
  static let fields: [Field<Self>] = [
    Field("date", "Date", \.date, .date, required: true, hint: "The day."),
    Field("name", "Why", \.name, .text, required: true, hint: "Snow, staff day, …"),
  ]

  var date: CivilDate?
  var name = ""

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let date = try needed(\.date)
    var changed = district
    changed.calendar.closures.removeAll { $0.date == date }
    changed.calendar.closures.append(Closure(date: date, name: name))
    changed.calendar.closures.sort { $0.date < $1.date }
    return Decision(
      changed, "The district is closed on \(date.long): \(name).", details(\.date))
  }
}
