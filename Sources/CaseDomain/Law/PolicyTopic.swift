/// A subject on which the two policies and the statute do not say the same.
///
/// The raw values are written in policy files and never change.
public enum PolicyTopic: String, CaseIterable, Sendable, Codable {
  case actor
  case ownership
  case disasterRecoveryRestore = "disaster-recovery-restore"
  case reviewWho = "review-who"
  case breachAddressee = "breach-addressee"
  case studentAccount = "student-account"
  case ferpaReference = "ferpa-reference"
  case governedParties = "governed-parties"
  case severabilityReach = "severability-reach"
  case advertising
  case addendumConformity = "addendum-conformity"
  case addendumSource = "addendum-source"
  case conflictingTerm = "conflicting-term"
  case missingTermAtOnce = "missing-term-at-once"
  case missingTermAfterNotice = "missing-term-after-notice"
  case websiteNotice = "website-notice"
  case annualNotice = "annual-notice"
  case exemptionTest = "exemption-test"
  case exemptionSigner = "exemption-signer"
  case exemptionFederalLaw = "exemption-federal-law"
  case exemptionOperator = "exemption-operator"
  case operatorSecurity = "operator-security"
  case deletionRequester = "deletion-requester"
  case disasterRecoverySystem = "disaster-recovery-system"
  case repeatRequester = "repeat-requester"
  case guidance
  case familyBreachNotice = "family-breach-notice"
  case earlierBreachNotice = "earlier-breach-notice"
  case contractor
  case `operator`
  case consultant
  case studentDefinition = "student-definition"
  case eligibleStudent = "eligible-student"
  case recordHolder = "record-holder"
  case recordExclusions = "record-exclusions"
  case publicData = "public-data"
  case informationFromFamilies = "information-from-families"
  case informationFromStaff = "information-from-staff"
  case dateOfBirth = "date-of-birth"
  case lastElements = "last-elements"
  case addedElements = "added-elements"
  case elementWording = "element-wording"
  case schoolPurposes = "school-purposes"
  case targetedAdvertisingBasis = "targeted-advertising-basis"
  case targetedAdvertisingException = "targeted-advertising-exception"
  case advertisingElsewhere = "advertising-elsewhere"
  case profiles
  case sale
  case disclosures
  case subprocessors
  case permittedUses = "permitted-uses"
  case sellers
  case generalAudience = "general-audience"
  case directoryRequests = "directory-requests"
}
