/// Who held the data when it was released; whose duties run follows from it (§ 10-234dd).
public enum BreachHolder: String, FieldChoice, Codable {
  case contractor
  /// Somebody who worked for the contractor, which still owes the notice.
  case subProcessor = "sub-processor"
  case exemptOperator = "exempt-operator"
  case operatorAlone = "operator"
  case district

  /// The holder in words.
  public var label: String {
    switch self {
    case .contractor: "the contractor"
    case .subProcessor: "a sub-processor of the contractor"
    case .exemptOperator: "an operator used under an exemption"
    case .operatorAlone: "an operator without contract or exemption"
    case .district: "the district itself"
    }
  }

  /// Whether a contractor owes the district its notice (§ 10-234dd(a)).
  var owesNotice: Bool { self == .contractor || self == .subProcessor }

  /// Whether an operator owes families its own notice, which is a reading of § 10-234dd(b).
  public var owesFamilies: Bool { self == .exemptOperator || self == .operatorAlone }
}
