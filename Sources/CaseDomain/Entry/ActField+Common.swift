extension ActField {
  /// The day something happened, today unless typed.
  public static func day(
    _ id: String, _ label: String, hint: String = "", citation: String? = nil
  ) -> ActField {
    ActField(
      id, label, .date, required: true,
      hint: hint.isEmpty ? "The day it happened: today, 9/1, nov 24 or 2026-11-24." : hint,
      citation: citation, initial: "today")
  }

  /// A document to be kept with the case.
  public static func document(
    _ id: String, _ label: String, required: Bool = false
  ) -> ActField {
    ActField(
      id, label, .file, required: required,
      hint: "The path of a file of up to 100 MB; it is copied into the casebook with its SHA-256.")
  }

  /// The provisions by number.
  public static func provisions(
    _ id: String, _ label: String, required: Bool = false, hint: String
  ) -> ActField {
    ActField(
      id, label,
      .choices(Provision.allCases.map { ActOption(String($0.number), "\($0.number) \($0.name)") }),
      required: required, hint: hint)
  }

  /// The remark of an act that only adds one.
  static let remark = ActField(
    "text", "Note", .longText, required: true,
    hint: "Kept with the case; the journal records only that a note was added.")
}

extension Entries {
  /// The provisions chosen in a field, in order.
  public func provisions(_ id: String) -> [Provision] {
    keys(id).compactMap { Int($0) }.compactMap(Provision.init(rawValue:)).sorted()
  }

  /// The end of a term from its two fields: a date, or a yes that there is none on purpose.
  ///
  /// - Throws: `EntryProblems` where both are given.
  public func term(ends: String, noEnd: String) throws(EntryProblems) -> Term {
    let none = yesNo(noEnd) ?? false
    if let day = date(ends) {
      guard !none else {
        throw EntryProblems([
          EntryProblem(
            field: noEnd, value: "yes",
            "An end date is given as well. Clear the date, or answer no here.")
        ])
      }
      return .ends(day)
    }
    return none ? .noEnd : .unknown
  }
}
