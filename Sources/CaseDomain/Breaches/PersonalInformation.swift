/// A kind of personal information that the general law on breaches names (§ 36a-701b(a)).
public enum PersonalInformation: String, FieldChoice, Codable {
  case taxNumber = "tax-number"
  case governmentID = "government-id"
  case account
  case medical
  case healthInsurance = "health-insurance"
  case biometric
  case geolocation
  case login

  /// The kind in words.
  public var label: String {
    switch self {
    case .taxNumber: "Social Security or taxpayer number"
    case .governmentID: "government identification number"
    case .account: "account or card number"
    case .medical: "medical information"
    case .healthInsurance: "health insurance number"
    case .biometric: "biometric information"
    case .geolocation: "precise geolocation"
    case .login: "user name or e-mail address with a password"
    }
  }
}
