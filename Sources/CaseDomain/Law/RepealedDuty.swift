/// A duty that the law does not have any more, for those who look back on the time when it had.
public struct RepealedDuty: Hashable, Sendable {
  /// What had to be done, as a title.
  public let title: String
  /// Where it was written.
  public let citation: Citation
  /// The act that repealed it.
  public let repeal: Citation
  /// The first day it was in force.
  public let effective: CivilDate
  /// The last day it was in force.
  public let until: CivilDate
  /// The school years that lie in that time as a whole.
  public let years: ClosedRange<StateSchoolYear>
  /// What it asked, in our own words.
  let asked: String
  /// What became of the year in which it was repealed, as a reading.
  let lastYear: String

  /// What it asked, when, and that it asks nothing now.
  public var words: String {
    "\(asked) [\(citation.text)] \(ending)"
  }

  /// How it came to its end.
  public var ending: String {
    "It was repealed on \(until.adding(days: 1).inWords) [\(repeal.text)], and there is no such duty now. "
      + lastYear
  }

  /// The yearly report on tools used without a contract.
  public static let reportWithoutContract = RepealedDuty(
    title: "Report the tools used without a contract",
    citation: .reportWithoutContract, repeal: .repealOfReport,
    effective: day("2018-07-01"), until: day("2026-03-02"),
    asked:
      "For each school year a district told the state's commission for educational technology whether "
      + "tools were used under exemptions, and which.",
    lastYear:
      "The year of the repeal, 2025-26, was not over then; that no report came due for it is a "
      + "reading, for counsel to confirm.")

  private init(
    title: String, citation: Citation, repeal: Citation, effective: CivilDate, until: CivilDate,
    asked: String, lastYear: String
  ) {
    (self.title, self.citation, self.repeal) = (title, citation, repeal)
    (self.effective, self.until, self.asked) = (effective, until, asked)
    self.lastYear = lastYear
    years = StateSchoolYear(of: effective)...StateSchoolYear(of: until).previous
  }

  private static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? .first }
}
