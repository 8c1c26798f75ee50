extension CivilDate {
  /// How something done on this day stands to the day it was due: “in time”, or “3 days late”.
  func timeliness(due: CivilDate) -> String {
    let late = due.days(until: self)
    return late > 0 ? "\(late.counted("day")) late" : "in time"
  }
}
