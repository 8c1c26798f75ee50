/// What a rule or a topic of the policy is about, as the screen of the policy in force is ordered.
public enum PolicyGroup: String, CaseIterable, Hashable, Sendable {
  case contracts, exemptions, operators, deletions, breaches, notices, records, definitions

  /// What the group is called.
  public var label: String {
    switch self {
    case .contracts: "Contracts"
    case .exemptions: "Exemptions"
    case .operators: "What operators may do"
    case .deletions: "Deletions"
    case .breaches: "Breaches"
    case .notices: "Notices to the public"
    case .records: "Student records"
    case .definitions: "Whom and what the rules reach"
    }
  }

  /// The rules of the group that set a date, in the order of the rulebook.
  public var rules: [RuleID] { RuleID.allCases.filter { $0.group == self } }

  /// The topics of the group on which the policies speak.
  public var topics: [PolicyTopic] { PolicyTopic.allCases.filter { $0.group == self } }
}

extension RuleID {
  /// What the rule is about.
  public var group: PolicyGroup {
    switch self {
    case .cureTime, .renewalLead, .endConfirmation: .contracts
    case .exemptionReview: .exemptions
    case .deletionTime: .deletions
    case .breachFamilies, .breachInformation, .breachRecords, .breachResidents, .identityServices:
      .breaches
    case .contractNotice, .annualNotice: .notices
    case .recordAccess, .recordAccessSpecialEducation, .recordCopySpecialEducation, .recordsDenial,
      .recordsAppeal, .transferNotice, .transferRecords:
      .records
    }
  }
}

extension PolicyTopic {
  /// What the topic is about.
  public var group: PolicyGroup {
    switch self {
    case .actor, .ownership, .studentAccount, .ferpaReference, .governedParties,
      .severabilityReach, .advertising, .addendumConformity, .addendumSource, .conflictingTerm,
      .missingTermAtOnce, .missingTermAfterNotice:
      .contracts
    case .exemptionTest, .exemptionSigner, .exemptionFederalLaw, .exemptionOperator: .exemptions
    case .operatorSecurity, .guidance, .schoolPurposes, .targetedAdvertisingBasis,
      .targetedAdvertisingException, .advertisingElsewhere, .profiles, .sale, .disclosures,
      .subprocessors, .permittedUses, .sellers, .generalAudience:
      .operators
    case .disasterRecoveryRestore, .deletionRequester, .disasterRecoverySystem, .repeatRequester:
      .deletions
    case .breachAddressee, .familyBreachNotice, .earlierBreachNotice: .breaches
    case .websiteNotice, .annualNotice: .notices
    case .reviewWho, .eligibleStudent, .recordHolder, .recordExclusions, .directoryRequests:
      .records
    case .contractor, .operator, .consultant, .studentDefinition, .publicData,
      .informationFromFamilies, .informationFromStaff, .dateOfBirth, .lastElements,
      .addedElements, .elementWording:
      .definitions
    }
  }
}
