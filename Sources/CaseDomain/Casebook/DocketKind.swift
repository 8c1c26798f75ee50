/// What many lines of the docket have in common that are shown as one counted line.
public struct DocketKind: Hashable, Sendable {
  /// The section they stand in on the day.
  public let section: DocketSection
  /// The area of their cases.
  public let area: CaseArea
  /// What is to be done.
  public let sentence: String
  /// On whom they wait, or empty.
  public let waitingOn: String

  /// The kind of a line on a day.
  public init(of line: DocketLine, on today: CivilDate) {
    section = line.item.section(on: today)
    area = line.reference.area
    sentence = line.item.sentence
    waitingOn = line.item.waitingOn
  }

  /// How many lines of a kind are worth one counted line.
  public static let fewest = 4
}
