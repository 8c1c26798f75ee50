/// A run of days, from a first day through a last one, or without an end.
public struct Stretch: Hashable, Sendable {
  /// The first day.
  public let from: CivilDate
  /// The last day, or `nil` while none is set.
  public let until: CivilDate?

  /// A run of days; `nil` where the last day comes before the first.
  public init?(from: CivilDate, until: CivilDate?) {
    if let until, until < from { return nil }
    self.from = from
    self.until = until
  }

  /// Whether a day is one of them.
  public func contains(_ day: CivilDate) -> Bool {
    from <= day && until.map { day <= $0 } ?? true
  }

  /// The run as far as a day; `nil` where it begins later.
  public func cut(after day: CivilDate?) -> Stretch? {
    Stretch(from: from, until: [until, day].compactMap(\.self).min())
  }
}

extension [CivilDate] {
  /// Whether what began and stopped on these days, in turn, goes on on a day.
  func isOn(_ day: CivilDate) -> Bool { !count { $0 <= day }.isMultiple(of: 2) }
}
