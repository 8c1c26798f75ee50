/// What a list shows of an annual notice.
public struct AnnualNoticeSummary: Hashable, Sendable, Codable {
  /// The running number.
  public var number: Int
  /// The school year.
  public var title: String
  /// Where it stands.
  public var standing: AnnualNoticeStanding
  /// How many students were told.
  public var students: Int
  /// How many parents and guardians were told.
  public var parents: Int
  /// The day of the last telling.
  public var lastToldOn: CivilDate?
}
