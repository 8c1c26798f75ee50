struct AppointDay: AlwaysAllowedAct {
  static let about = ActAbout(
    "appoint", "Add an appointed day",
    "Adds a day appointed by the Governor or the President for thanksgiving, fasting or religious "
      + "observance, such as Good Friday; open deadlines are counted again.")
  static let fields: [Field<Self>] = [
    Field(
      "date", "Date", \.date, .date, required: true, hint: "The day.", citation: .legalHolidays),
    Field("name", "Name", \.name, .text, required: true, hint: "Good Friday, Thanksgiving, …"),
    Field(
      "source", "Source", \.source, .text, required: true,
      hint: "The proclamation or list that names it."),
  ]

  var date: CivilDate?
  var name = ""
  var source = ""

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let date = try needed(\.date)
    var changed = district
    changed.calendar.appointed.removeAll { $0.date == date }
    changed.calendar.appointed.append(
      AppointedDay(date: date, name: name, source: source, confirmed: true))
    changed.calendar.appointed.sort { $0.date < $1.date }
    return Decision(
      changed, "\(name), \(date.long), is an appointed day.", details(\.date, \.source))
  }
}
