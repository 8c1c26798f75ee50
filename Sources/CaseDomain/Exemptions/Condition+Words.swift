extension Condition {
  /// The condition's place in the statute's list, from 1.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The condition in a few words.
  public var name: String {
    switch self {
    case .federalLaw: "FERPA and HIPAA"
    case .effort: "effort to contract and search"
    case .operatorDuties: "the operator's own duties"
    case .agreement: "signed agreement"
    }
  }

  /// The condition with its place in the list.
  public var label: String { "\(number) \(name)" }

  /// What the condition asks, or why nobody answers it.
  public var hint: String {
    self == .agreement ? "Follows from the signatures." : question
  }

  /// What the condition asks.
  public var question: String {
    switch self {
    case .federalLaw: "Does the tool comply with FERPA and HIPAA?"
    case .effort:
      "Can the district show a reasonable effort to contract and to find an equivalent?"
    case .operatorDuties: "Does the operator keep its duties under § 10-234cc for this use?"
    case .agreement: "Have those who must signed the agreement?"
    }
  }

  /// What to look for before answering, with what the policy says of it.
  func lookFor(by policy: PolicyProfile) -> String {
    let topics: [PolicyTopic] =
      switch self {
      case .federalLaw: [.exemptionFederalLaw]
      case .effort: []
      case .operatorDuties: [.exemptionOperator]
      case .agreement: [.exemptionTest, .eligibleStudent]
      }
    return lookFor + topics.map(policy.says).joined()
  }

  private var lookFor: String {
    switch self {
    case .federalLaw:
      "The operator's written statement, its privacy policy or the district's own review; name the "
        + "document and the page."
    case .effort:
      "The attempts and the tools examined, entered above. The statute gives no number of either: "
        + "judge whether they are reasonable, and say why."
    case .operatorDuties:
      "Security at the industry's standard, deletion on request, no targeted advertising, no sale, "
        + "rent or trade, no disclosure beyond the list. They bind the operator with or without a "
        + "contract."
    case .agreement:
      "A parent or legal guardian always, and for an IEP a member of the planning and placement "
        + "team as well. Both acknowledge that the tool cannot comply and authorize the use."
    }
  }

  /// Where the condition is written.
  public var citation: String {
    switch self {
    case .federalLaw, .effort, .agreement: Citation.exemption.text
    case .operatorDuties: "\(Citation.exemption.text); \(Citation.operators.text)"
    }
  }
}

extension ConditionAnswer {
  /// How good or bad the answer is.
  public var tone: Tone {
    switch self {
    case .unanswered: .muted
    case .met: .good
    case .notMet: .bad
    }
  }
}
