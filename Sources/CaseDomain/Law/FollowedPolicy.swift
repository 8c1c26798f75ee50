/// A policy with the days on which the district followed it.
public struct FollowedPolicy: Hashable, Sendable {
  /// The policy.
  public let profile: PolicyProfile
  /// Its first day, where one is on record.
  public let from: CivilDate?
  /// The first day of the policy that took its place; none for the one in force.
  public let until: CivilDate?

  /// The days in words, as the end of a sentence: "since Sep 1, 2026".
  public var days: String {
    switch (from, until) {
    case (let from?, let until?) where until <= from:
      "for no whole day, since another took its place on \(until.long)"
    case (let from?, let until?): "from \(from.long) through \(until.adding(days: -1).long)"
    case (let from?, nil): "since \(from.long)"
    case (nil, let until?): "through \(until.adding(days: -1).long)"
    case (nil, nil): "since the casebook was begun; nobody has said from which day"
    }
  }
}
