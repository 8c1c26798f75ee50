import CaseDomain

/// What is wrong in a policy file, or what following it would make different, for scripts.
struct PolicyReview: Encodable {
  /// Everything that is wrong.
  let problems: [String]
  /// What is not wrong, and not as the law has it.
  let cautions: [String]
  /// What would be different.
  let differences: [PolicyComparison.Difference]

  private enum CodingKeys: CodingKey {
    case problems, cautions, differences
  }

  private enum DifferenceKeys: CodingKey {
    case subject, before, after
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(problems, forKey: .problems)
    try container.encode(cautions, forKey: .cautions)
    var list = container.nestedUnkeyedContainer(forKey: .differences)
    for difference in differences {
      var one = list.nestedContainer(keyedBy: DifferenceKeys.self)
      try one.encode(difference.subject, forKey: .subject)
      try one.encode(difference.before, forKey: .before)
      try one.encode(difference.after, forKey: .after)
    }
  }
}
