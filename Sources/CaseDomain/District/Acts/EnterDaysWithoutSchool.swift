struct EnterDaysWithoutSchool: AlwaysAllowedAct {
  static let about = ActAbout(
    "no-school", "Enter days without school",
    "Enters a day or a break on which no school is held, so that it is no school day.")
  static let fields: [Field<Self>] = [
    Field("from", "From", \.from, .date, required: true, hint: "The first day without school."),
    Field(
      "through", "Through", \.through, .dateAhead,
      hint: "The last day of a break; blank for one day."),
    Field("name", "Why", \.name, .text, required: true, hint: "Winter break, snow, staff day, …"),
  ]

  var from: CivilDate?
  var through: CivilDate?
  var name = ""

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let from = try needed(\.from)
    let through = through ?? from
    guard from <= through, from.days(until: through) < 100 else {
      throw Refusal(
        .endBeforeStart, "A break does not run from \(from.long) through \(through.long).",
        remedy: "Type a last day on or after the first, within a hundred days.",
        field: Self.id(of: \.through))
    }
    let days = (0...from.days(until: through)).map { from.adding(days: $0) }
      .filter { !$0.weekday.isWeekend }
    guard !days.isEmpty else {
      throw Refusal(
        .unchanged, "\(from.long) is no school day as it is.", remedy: "Type a weekday.",
        field: Self.id(of: \.from))
    }
    var changed = district
    changed.calendar.daysWithoutSchool.removeAll { days.contains($0.date) }
    changed.calendar.daysWithoutSchool += days.map { Closure(date: $0, name: name) }
    changed.calendar.daysWithoutSchool.sort { $0.date < $1.date }
    return Decision(
      changed,
      days.count == 1
        ? "No school on \(from.long): \(name)."
        : "No school from \(from.long) through \(through.long): \(name).",
      details(\.from, \.through))
  }
}
