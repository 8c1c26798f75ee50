/// The notice of one school year that tells students and their parents or guardians the address of the
/// website about student data (§ 10-234bb(g)(2)).
public struct AnnualNotice: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .annualNotice }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// The calendar year in which the school year begins.
  public var year: Int
  /// Who was told what, oldest first.
  public var tellings: [AnnualTelling] = []
  /// That not everybody was told before the school year was over, where that was recorded.
  public var closing: NoticeClosing?
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The documents kept with the notice.
  public var attachments: [Attachment] = []

  /// The school year.
  public var title: String { "School year \(schoolYear)" }
}

extension AnnualNotice {
  /// The notice of a school year, of which nobody has been told yet.
  public init(of year: StateSchoolYear) { self.year = year.first }

  /// The school year.
  public var schoolYear: StateSchoolYear { StateSchoolYear(beginningIn: year) }
}

extension AnnualNotice: DocumentedRecord, NotedRecord {
  static let usualDocument = "notice as it was sent"
  static let documentHint = "The notice, the log of the mail program, a screenshot, …"
  static let saysWhatWasAttached = true
}
