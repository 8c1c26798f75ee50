extension RuleID {
  /// The topics on which the policies speak of what the rule is about.
  public var topics: [PolicyTopic] {
    switch self {
    case .contractNotice: [.websiteNotice]
    case .breachFamilies: [.familyBreachNotice]
    case .breachInformation, .breachRecords: [.breachAddressee, .earlierBreachNotice]
    case .annualNotice: [.annualNotice]
    case .recordAccess, .recordAccessSpecialEducation, .recordCopySpecialEducation:
      [.reviewWho, .eligibleStudent]
    case .recordsDenial, .recordsAppeal: [.directoryRequests]
    case .cureTime: [.missingTermAtOnce, .missingTermAfterNotice]
    case .deletionTime: [.deletionRequester, .disasterRecoverySystem, .disasterRecoveryRestore]
    case .endConfirmation: [.studentAccount]
    case .exemptionReview: [.exemptionTest]
    case .breachResidents, .identityServices, .transferNotice, .transferRecords, .renewalLead: []
    }
  }
}
