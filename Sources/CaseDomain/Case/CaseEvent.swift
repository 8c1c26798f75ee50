/// Something that happened in a case, with the three days it has: when it was, when the district knew of
/// it, and when it was written down.
///
/// A claim about an earlier day is worth what the day is on which it was first known or recorded.
public struct CaseEvent: Hashable, Sendable, Encodable {
  /// What a page of events is ordered by.
  public enum Order: String, CaseIterable, Sendable {
    case happened, known, recorded

    /// What the order goes by, in words.
    public var words: String {
      switch self {
      case .happened: "the day it happened"
      case .known: "the day the district knew"
      case .recorded: "the day it was recorded"
      }
    }

    /// The order that comes next when one asks for another.
    public var next: Order {
      switch self {
      case .happened: .known
      case .known: .recorded
      case .recorded: .happened
      }
    }
  }

  /// The day it was, where that is known.
  public var happened: CivilDate?
  /// The day from which the district knew of it.
  public var known: CivilDate?
  /// The day it was recorded, as the journal has it.
  public var recorded: CivilDate?
  /// What it was, as a sentence without a stop.
  public var sentence: String
  /// Where in the record it stands, as `notices/0`.
  let place: String

  private enum CodingKeys: CodingKey {
    case happened, known, recorded, sentence
  }

  /// Describes an event.
  init(_ place: String, happened: CivilDate?, known: CivilDate?, _ sentence: String) {
    (self.place, self.happened, self.known) = (place, happened, known)
    self.sentence = sentence
  }

  /// The day that an order goes by.
  public func day(by order: Order) -> CivilDate? {
    switch order {
    case .happened: happened
    case .known: known
    case .recorded: recorded
    }
  }

  /// The other two days, where they are others, in words.
  public func otherDays(than order: Order) -> String {
    let own = day(by: order)
    return Order.allCases.filter { $0 != order }.compactMap { other in
      day(by: other).flatMap { $0 == own ? nil : "\(other.rawValue) \($0.medium)" }
    }.joined(separator: ", ")
  }

  /// Says when each was recorded, by where it stands.
  public mutating func take(recorded days: [String: CivilDate]) { recorded = days[place] }
}

extension [CaseEvent] {
  /// The events in an order; those without a day come last, and those of one day as they were.
  public func ordered(by order: CaseEvent.Order) -> [CaseEvent] {
    enumerated().sorted { one, other in
      switch (one.element.day(by: order), other.element.day(by: order)) {
      case (let day?, let later?): (day, one.offset) < (later, other.offset)
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): one.offset < other.offset
      }
    }.map(\.element)
  }
}
