extension Rulebook {
  static let breachFamilies = Rule(
    id: .breachFamilies,
    title: "Tell students and families of the breach",
    trigger: "the district receives the contractor's notice",
    period: .businessDays(2),
    authority: .statute,
    citation: .breachFamilies,
    effective: CivilDate(iso: "2017-07-01"),
    words: "Within {time} after a contractor's notice of a breach arrives, the "
      + "board tells each affected student and the student's parents or guardians, electronically. "
      + "It also posts the notice on its website; for that the statute gives no number of days.",
    examples: example("2026-04-02", "2026-04-07", "Good Friday and the weekend do not count")
      + example("2026-07-02", "2026-07-07", "the holiday is kept on Friday 3 July")
      + example("2026-11-25", "2026-11-30", "Thanksgiving does not count, the day after it does")
      + example("2026-11-21", "2026-11-24", "received on a Saturday: Monday is the first day")
      + example("2027-12-23", "2027-12-28", "Christmas Day is a Saturday, kept on Friday")
      + example("2027-12-30", "2028-01-04", "New Year's Day is kept on 31 December"))

  static let breachInformation = Rule(
    id: .breachInformation,
    title: "Contractor's notice of a breach of student information",
    trigger: "the contractor discovers the breach",
    period: .calendarDays(30),
    authority: .statute,
    citation: .breachInformation,
    words: "A contractor that discovers a breach of student information, other than directory "
      + "information, has {time} at most to tell the board, and no unreasonable delay in them. "
      + "\(operatorBreachReading)",
    examples: example("2026-11-02", "2026-12-02", "every day counts")
      + example("2028-02-01", "2028-03-02", "29 February counts like any other day"))

  /// Whom an operator tells itself, with the part of it that is a reading.
  public static let operatorBreachReading =
    "An operator that holds data from a student's use tells the student and the family itself, in "
    + "the same times (\(Citation.operatorBreach.text)); that this means an operator without a "
    + "contract is a reading, and open."

  static let breachRecords = Rule(
    id: .breachRecords,
    title: "Contractor's notice of a breach of records or content",
    trigger: "the contractor discovers the breach",
    period: .calendarDays(60),
    authority: .statute,
    citation: .breachRecords,
    words: "A contractor that discovers a breach of student records, of student-generated content "
      + "or of directory information has {time} at most to tell the board, and no unreasonable "
      + "delay in them. Where the same fact is student information too, the \(breachInformation.time) are "
      + "the safe reading.",
    examples: example("2026-11-02", "2027-01-01", "every day counts, New Year's Day too"))

  static let breachResidents = Rule(
    id: .breachResidents,
    title: "Tell residents and the Attorney General of a breach, by the general law",
    trigger: "the breach is discovered",
    period: .calendarDays(60),
    authority: .statute,
    citation: .generalBreach,
    words: "Whoever owns or keeps computerized personal information has {time} at most from the "
      + "discovery of a breach to tell the residents concerned, and tells the Attorney General no "
      + "later than them. Whether that binds a board of education is open, and the district's setting.",
    examples: example("2026-11-02", "2027-01-01", "every day counts"))

  static let identityServices = Rule(
    id: .identityServices,
    title: "Identity services after a breach, by the general law",
    trigger: "the services are offered",
    period: .months(24),
    authority: .statute,
    citation: .generalBreach,
    words:
      "Where Social Security or taxpayer numbers were released, services against identity theft "
      + "are free for {time} at least. Whether that binds a board of education is open, and the "
      + "district's setting.",
    examples: example("2026-11-02", "2028-11-02", "two years by the calendar"))
}
