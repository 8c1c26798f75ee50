/// By what entries are read: the day on which they are made, and the days that count.
struct Reading: Sendable {
  let today: CivilDate
  let calendar: BusinessCalendar
}
