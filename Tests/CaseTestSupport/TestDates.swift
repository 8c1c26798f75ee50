import CaseDomain

/// A date written as yyyy-mm-dd, for tests that spell their dates out.
public func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is not a date.") }
  return date
}

extension Moment {
  /// Noon of a day, in Connecticut.
  public static func noon(_ iso: String) -> Moment {
    Moment(today: day(iso), stamp: "\(iso)T12:00:00-05:00")
  }

  /// The day on which tests happen unless they say otherwise.
  public static let testDay = noon("2026-11-21")
}

extension Actor {
  /// The coordinator of the tests.
  public static let coordinator = Actor("Pat Coordinator")
  /// A colleague of the coordinator.
  public static let colleague = Actor("Lee Colleague")
}
