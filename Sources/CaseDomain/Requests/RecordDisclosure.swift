/// That records were shown or given to somebody; kept with the record as long as that is kept.
public struct RecordDisclosure: Hashable, Sendable, Codable {
  /// How records are disclosed.
  public enum Form: String, FieldChoice, Codable {
    case inspected, copied, sent

    /// The form in words.
    public var label: String {
      switch self {
      case .inspected: "seen here"
      case .copied: "copy given"
      case .sent: "sent"
      }
    }
  }

  /// To whom the law asks for a record, and where it is the district's practice.
  static let owed =
    "The law asks for it of what goes to others; for a parent, an eligible student, school staff, whoever "
    + "has consent, and directory information it does not, and the entry is the district's practice."

  /// The day.
  public var on: CivilDate
  /// To whom.
  public var to: String
  /// How.
  public var form: Form
  /// Which records.
  public var what: String
  /// The legitimate interest of whoever got them.
  public var interest: String

  /// Describes a disclosure.
  public init(on: CivilDate, to: String, form: Form, what: String, interest: String) {
    (self.on, self.to, self.form) = (on, to, form)
    (self.what, self.interest) = (what, interest)
  }
}
