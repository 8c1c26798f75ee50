/// One value of a row.
public enum ListCell: Hashable, Sendable {
  case text(String)
  case date(CivilDate)
  case number(Int)
  case blank

  /// The value as a list shows it.
  public var shown: String {
    switch self {
    case .text(let text): text
    case .date(let date): date.iso
    case .number(let number): String(number)
    case .blank: ""
    }
  }

  /// A date that may be missing.
  public static func optional(_ date: CivilDate?) -> ListCell { date.map { .date($0) } ?? .blank }
}
