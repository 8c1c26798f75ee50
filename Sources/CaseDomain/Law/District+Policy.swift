extension District {
  /// The first day of the policy in force, where one is on record.
  public var policySince: CivilDate? { policyChanges.last?.from }

  /// Every policy that the district has followed, the oldest first and the one in force last.
  public var policies: [FollowedPolicy] {
    var policies: [FollowedPolicy] = []
    var since: CivilDate?
    for change in policyChanges {
      if let earlier = change.earlier {
        policies.append(FollowedPolicy(profile: earlier, from: since, until: change.from))
      }
      since = change.from
    }
    return policies + [FollowedPolicy(profile: profile, from: since, until: nil)]
  }

  /// The policy that was in force on a day; of the days before the first one on record, that one.
  public func followed(on day: CivilDate) -> FollowedPolicy {
    let policies = policies
    return policies.first { $0.until.map { day < $0 } ?? true } ?? policies[policies.count - 1]
  }

  /// The terms of the policy that was in force on a day.
  public func policy(on day: CivilDate) -> PolicyProfile {
    policyChanges.first { $0.from > day && $0.earlier != nil }?.earlier ?? profile
  }
}

extension PolicyProfile {
  /// What the policy says on a topic where the statute says something else, with what the statute says,
  /// as the end of a text; empty where they agree.
  func says(_ topic: PolicyTopic) -> String {
    guard let term = term(topic), let statute = term.statute else { return "" }
    return " Policy: \(term.says) By statute: \(statute)"
  }

  /// Whether another says the same, whatever the days on which the board adopted and revised it.
  func isWorded(as other: PolicyProfile) -> Bool {
    var undated = self
    (undated.adopted, undated.revised) = (other.adopted, other.revised)
    return undated == other
  }

  /// The newest day on which the board adopted or revised it, where one is known.
  public var worded: CivilDate? { [adopted, revised].compactMap(\.self).max() }
}
