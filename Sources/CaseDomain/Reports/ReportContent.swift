/// What a report is made of, as it is read from the casebook in one look.
public struct ReportContent: Hashable, Sendable {
  /// Something on the docket whose day is past.
  public struct Late: Hashable, Sendable {
    /// The case.
    public var reference: CaseReference
    /// Its title, which names no person.
    public var title: String
    /// What is to be done.
    public var sentence: String
    /// The day it was due.
    public var due: CivilDate

    /// Describes it.
    public init(
      _ reference: CaseReference, title: String, _ sentence: String, due: CivilDate
    ) {
      (self.reference, self.title, self.sentence, self.due) = (reference, title, sentence, due)
    }
  }

  /// The district.
  public var district: District
  /// What the dates tell for the day.
  public var now: ReportFacts
  /// What they tell for the same day a year before.
  public var before: ReportFacts
  /// The day of the first entry of the journal.
  public var begunOn: CivilDate?
  /// The day of its newest entry.
  public var newestEntryOn: CivilDate?
  /// The contracts by where they stand; an earlier day has no such count.
  public var contracts: [Standing: Int] = [:]
  /// Of the contracts that are signed and have not ended, how many provisions were looked at.
  public var provisionsReviewed = 0
  /// Of the same contracts, how many there are to look at in all.
  public var provisionsRequired = 0
  /// The contracts whose website notice is to be brought up to date or completed, for which no rule counts
  /// days; without those that owe one for which a rule does.
  public var noticesToRenew = 0
  /// The products by what follows for them.
  public var products: [ApplicabilityStanding: Int] = [:]
  /// The breaches that are open or were heard of in the last two years.
  public var breaches: [Breach] = []
  /// The notices of this school year and of the one before.
  public var annualNotices: [AnnualNotice] = []
  /// How many lines of the docket are late.
  public var lateCount = 0
  /// Those that are late the longest.
  public var latest: [Late] = []
  /// How many lines of the docket fall due on each of the days ahead.
  public var ahead: [CivilDate: Int] = [:]

  /// Content of which nothing is read yet but the district and the facts of both days.
  public init(_ district: District, now: ReportFacts, before: ReportFacts) {
    (self.district, self.now, self.before) = (district, now, before)
  }
}
