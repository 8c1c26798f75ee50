/// The stable name of a rule, used in the casebook, on the command line and in exports.
public enum RuleID: String, CaseIterable, Sendable, Codable {
  case contractNotice = "contract-notice"
  case breachFamilies = "breach-families"
  case breachInformation = "breach-information"
  case breachRecords = "breach-records"
  case breachResidents = "breach-residents"
  case identityServices = "identity-services"
  case annualNotice = "annual-notice"
  case recordAccess = "record-access"
  case recordAccessSpecialEducation = "record-access-special-education"
  case recordsDenial = "records-denial"
  case cureTime = "cure-time"
  case deletionTime = "deletion-time"
  case renewalLead = "renewal-lead"
  case endConfirmation = "end-confirmation"
  case exemptionReview = "exemption-review"
}
