/// What the website notice of a contract has to show (§ 10-234bb(g)(1)).
public enum NoticeContent: String, FieldChoice, Codable {
  case contract, execution, purpose, data

  /// What it is, with its article.
  public var label: String {
    switch self {
    case .contract: "the contract itself"
    case .execution: "that and when it was executed"
    case .purpose: "what it is and what it is for"
    case .data: "which data it may collect"
    }
  }

  /// What belongs to it.
  public var hint: String {
    self == .contract ? "With its amendments and its addendum." : ""
  }
}
