/// What is entered when families were told the address of the website.
struct TellingEntry: Hashable, Sendable {
  static let fields: [Field<TellingEntry>] = [
    Field("on", "Told on", \.on, .day, citation: .annualNotice),
    Field("channel", "By", \.channel, .choice(), citation: .annualNotice),
    Field("why", "Why on paper", \.why, .text, hint: "Needed where it was not electronic."),
    Field(
      "address", "Address", \.address, .text,
      hint: "The address they were told; blank for the first page of the website.",
      citation: .annualNotice, limit: TextLimit.longLine),
    Field(
      "students", "Students", \.students, .number(0...9_999_999),
      hint: "How many students it reached that no telling before it did."),
    Field(
      "parents", "Parents and guardians", \.parents, .number(0...9_999_999),
      hint: "How many parents and guardians it reached that no telling before it did."
    ),
    Field("proof", "Proof", \.proof, .text, hint: "The log of the mail program, a screenshot, …"),
  ]

  var on = CivilDate.first
  var channel: FamilyChannel? = .email
  var why = ""
  var address = ""
  var students: Int?
  var parents: Int?
  var proof = ""

  /// Refuses paper without a reason, what is no address, and a telling of nobody.
  func check() throws(EntryProblems) {
    if !address.isEmpty { try PostContractNotice.check(address: address, field: "address") }
    guard channel != .paper || !why.isEmpty else {
      throw EntryProblems(
        field: "why", value: "",
        "Say why the telling was not electronic, which the statute asks for.")
    }
    guard (students ?? 0) + (parents ?? 0) > 0 else {
      throw EntryProblems(
        field: "students", value: students.map(String.init) ?? "",
        "Say how many students, or how many parents and guardians, were told.")
    }
  }

  /// The telling, of the website's address where no other was typed.
  ///
  /// - Throws: `Refusal` where the website is not entered either.
  func telling(isLater: Bool, in district: District) throws(Refusal) -> AnnualTelling {
    let address = address.isEmpty ? district.website.address : address
    guard !address.isEmpty else {
      throw Refusal(
        .websiteIncomplete,
        "Which address they were told is not said, and the website's is not entered.",
        remedy: "Type the address, or enter the public website of the district first.",
        field: "address")
    }
    return AnnualTelling(
      on: on, channel: channel ?? .email, why: why, address: address, students: students ?? 0,
      parents: parents ?? 0, isLater: isLater, proof: proof)
  }

  /// Refuses a day that has not come, or that lies in another school year.
  func checkDay(of notice: AnnualNotice, in circumstances: Circumstances) throws(Refusal) {
    try circumstances.requireHappened(on, "The telling", field: "on")
    let year = notice.schoolYear
    guard !year.contains(on) else { return }
    throw Refusal(
      .dateOutOfOrder,
      "The telling is dated \(on.long), and the school year \(year) runs from \(year.firstDay.medium) to "
        + "\(year.lastDay.medium).",
      remedy: "Correct the day, or record it in the notice of \(StateSchoolYear(of: on)).",
      field: "on")
  }
}
