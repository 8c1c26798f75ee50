extension Rulebook {
  static let recordAccess = Rule(
    id: .recordAccess,
    title: "Let the parent or student see the records",
    trigger: "the district receives the request",
    period: .calendarDays(45),
    authority: .statute,
    citation: .recordAccess,
    words: "A parent, or a student whose rights are the student's own, sees the education "
      + "records within a reasonable time and in {time} at most.",
    examples: example("2026-11-02", "2026-12-17", "every day counts"))

  static let recordAccessSpecialEducation = Rule(
    id: .recordAccessSpecialEducation,
    title: "Let the parent see the special-education records",
    trigger: "the district receives the written request",
    period: .schoolDays(10),
    authority: .statute,
    citation: .recordAccessSpecialEducation,
    words: "For a child who receives special education, Connecticut's regulation allows {time} "
      + "after a written request, and less where a meeting on the child's plan or a hearing "
      + "comes first. Days are school days where it does not say otherwise "
      + "(Conn. Agencies Regs. § 10-76a-1(5)); where no school year is on file, as many days of every "
      + "kind are counted as the district's practice.",
    examples: example("2026-11-02", "2026-11-17", "Veterans' Day is no school day")
      + example("2026-11-16", "2026-12-02", "nor are Thanksgiving and the Friday after it")
      + example("2026-08-03", "2026-09-10", "the count begins with the school year on 27 August")
      + example("2027-06-14", "2027-06-24", "no school year covers it: ten days of every kind"))

  static let recordCopySpecialEducation = Rule(
    id: .recordCopySpecialEducation,
    title: "Give the parent the copy of the special-education records",
    trigger: "the district receives the written request for the copy",
    period: .schoolDays(10),
    authority: .statute,
    citation: .recordAccessSpecialEducation,
    words:
      "For a child who receives special education, Connecticut's regulation gives the parent one "
      + "copy free of charge, {time} after a written request for it at most; the count is its own and "
      + "runs from that request, whenever the records were seen. School days are counted as for the "
      + "access itself.",
    examples: example("2026-11-04", "2026-11-19", "asked for two days after the records were")
      + example(
        "2026-11-16", "2026-12-02", "nor is Thanksgiving a school day, nor the Friday after it"))

  static let recordsDenial = Rule(
    id: .recordsDenial,
    title: "Answer the public-records request, if it is denied",
    trigger: "the district receives the request",
    period: .businessDays(4),
    authority: .statute,
    citation: .recordsDenial,
    words: "A denial of a request for public records, directory information among them, is "
      + "given in writing within {time}; after that, silence is a denial. The days time the denial "
      + "alone: what is to be given is given promptly (§ 1-212(a)), and a denial can be taken to "
      + "the Freedom of Information Commission in the time that § 1-206(b) allows.",
    examples: example("2026-11-09", "2026-11-16", "Veterans' Day does not count")
      + example("2026-11-16", "2026-11-20", "four weekdays"))

  static let recordsAppeal = Rule(
    id: .recordsAppeal,
    title: "The time to appeal from a denial ends",
    trigger: "the denial of a request for public records, or the silence that counts as one",
    period: .calendarDays(30),
    authority: .statute,
    citation: .recordsAppeal,
    words: "Whoever is denied public records may appeal to the Freedom of Information Commission "
      + "within {time}.",
    examples: example("2026-11-16", "2026-12-16", "every day counts"))

  static let transferNotice = Rule(
    id: .transferNotice,
    title: "Notify the school before of the enrollment",
    trigger: "the child enrolls here",
    period: .businessDays(2),
    authority: .statute,
    citation: .recordTransfer,
    words: "A district in which a child enrolls notifies the district or school before within "
      + "{time} of the enrollment.",
    examples: example("2026-11-20", "2026-11-24", "a weekend does not count")
      + example("2026-11-25", "2026-11-30", "nor does Thanksgiving"))

  static let transferRecords = Rule(
    id: .transferRecords,
    title: "Send the records of a child who left",
    trigger: "the new school's notification comes",
    period: .calendarDays(10),
    authority: .statute,
    citation: .recordTransfer,
    words: "The district or school before sends the child's records within {time} of the "
      + "notification.",
    examples: example("2026-11-02", "2026-11-12", "every day counts"))

  /// The age from which a student's rights are the student's own (34 CFR 99.3); no policy lowers it.
  public static let adultAge = 18

  /// An example, or none where a date is mistyped; a test counts them.
  static func example(_ from: String, _ due: String, _ why: String) -> [Rule.Example] {
    guard let from = CivilDate(iso: from), let due = CivilDate(iso: due) else { return [] }
    return [Rule.Example(from: from, due: due, why: why)]
  }
}
