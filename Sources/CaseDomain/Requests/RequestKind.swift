/// What somebody asks of the district about a child's records.
public enum RequestKind: String, FieldChoice, Codable {
  /// To see the records.
  case review
  /// To have a record corrected.
  case correction
  /// To be given directory information, as anybody may ask.
  case directory
  /// To be given the evidence behind an exemption (§ 10-234bb(i)).
  case evidence
  /// To pass on the records of a child who changed schools (§ 10-220h).
  case transfer

  /// The kind in words.
  public var label: String {
    switch self {
    case .review: "record review"
    case .correction: "correction"
    case .directory: "directory information"
    case .evidence: "evidence of an exemption"
    case .transfer: "transfer of records"
    }
  }

  /// Whether who asks, and the right to, are checked before anything is granted.
  var needsCheck: Bool { self == .review || self == .correction || self == .evidence }

  /// Where the law gives the right.
  var citation: Citation {
    switch self {
    case .review: .recordAccess
    case .correction: .recordCorrection
    case .directory: .publicRecords
    case .evidence: .exemption
    case .transfer: .recordTransfer
    }
  }
}
