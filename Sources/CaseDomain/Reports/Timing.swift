/// How something that is owed by a day stands on another.
public enum Timing: String, CaseIterable, Hashable, Sendable, Codable {
  /// Done by the day it was due.
  case inTime = "in-time"
  /// Done after it.
  case late
  /// Done, and nothing counts the days.
  case untimed
  /// Not done, with time left.
  case open
  /// Not done, and nothing counts the days.
  case openUntimed = "open-untimed"
  /// Not done, and the day is past.
  case overdue
  /// Ended without having been done, as by a withdrawal.
  case ended

  /// How it stands, from the day it was due, the day it was done and the day looked at; what was done
  /// later was open on that day.
  public init(due: CivilDate?, doneOn: CivilDate?, on day: CivilDate) {
    if let doneOn, doneOn <= day {
      self = due.map { doneOn <= $0 ? .inTime : .late } ?? .untimed
    } else {
      self = due.map { $0 < day ? .overdue : .open } ?? .openUntimed
    }
  }

  /// What it is called in a report.
  var label: String {
    switch self {
    case .inTime: "in time"
    case .late: "done late"
    case .untimed: "done, no day set"
    case .open: "open, time left"
    case .openUntimed: "open, no day set"
    case .overdue: "open and late"
    case .ended: "ended otherwise"
    }
  }

  /// How good or bad it is.
  var tone: Tone {
    switch self {
    case .inTime: .good
    case .late: .warning
    case .overdue: .bad
    case .untimed, .open, .openUntimed, .ended: .plain
    }
  }
}

extension RecordRequest {
  /// Whether the district did what it owes in time, as the dates tell for a day; the earliest of its own
  /// days counts, or the copy's where that was missed, and never how fast another school was.
  public func timing(in district: District, on day: CivilDate) -> Timing {
    let dues = dues(in: district).filter(\.isOwn)
    let own =
      dues.first { $0.isForCopy && min($0.doneOn ?? .last, day) > $0.due } ?? dues.first
    let doneOn = own.map(\.doneOn) ?? metOn
    if doneOn.map({ $0 > day }) ?? true, let close, close.on <= day { return .ended }
    if isInHearing(on: day) { return .openUntimed }
    return Timing(due: own?.due, doneOn: doneOn, on: day)
  }

  /// Whether a hearing was asked for by a day and not decided, and nothing had ended it by then; no law
  /// counts its days.
  private func isInHearing(on day: CivilDate) -> Bool {
    guard let hearing, hearing.askedOn <= day, close.map({ $0.on > day }) ?? true else {
      return false
    }
    return hearing.decidedOn.map { $0 > day } ?? true
  }
}

extension BreachClock {
  /// Whether it was met, as the dates tell for a day.
  public func timing(on day: CivilDate) -> Timing { Timing(due: due, doneOn: doneOn, on: day) }
}

extension Breach {
  /// Whether it was heard of by a day and neither closed nor found to be none.
  func isOpen(on day: CivilDate) -> Bool {
    guard let heard = heardOn.day, heard <= day else { return false }
    let isClosed = closings.contains { closing in
      closing.on <= day && closing.reopenedOn.map { $0 > day } ?? true
    }
    let isNone =
      falseAlarm.map { $0.on <= day && ($0.liftedOn.map { $0 > day } ?? true) } ?? false
    return !isClosed && !isNone
  }
}
