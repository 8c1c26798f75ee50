/// What came of an incident; none of them is a penalty, of which § 10-234cc names none.
public enum IncidentOutcome: String, FieldChoice, Codable {
  case stopped
  case noneFound = "none-found"
  case contractEnded = "contract-ended"
  case handedOn = "handed-on"
  case leftOpen = "left-as-it-is"

  /// What it is called.
  public var label: String {
    switch self {
    case .stopped: "stopped and put right"
    case .noneFound: "nothing against the restrictions"
    case .contractEnded: "the use or the contract ended"
    case .handedOn: "handed on to counsel or an authority"
    case .leftOpen: "left as it is"
    }
  }
}
