struct EnterWebsite: AlwaysAllowedAct {
  static let about = ActAbout(
    "website", "Enter the public website",
    "Says where the district's website about student data is, in which languages and colors it is "
      + "made, and whom families may ask; the school year's annual notice, which tells them the address, "
      + "is opened with it.",
    effect: .corrects)
  static let fields: [Field<Self>] = [
    Field(
      "address", "Address", \.website.address, .text, required: true,
      hint: "Of its first page: https://district.example/student-data/",
      citation: .contractNotice, limit: TextLimit.longLine),
    Field(
      "languages", "Languages", \.website.languages, .choices(),
      hint: "Beside English, which it always is in."),
    Field(
      "color", "Color", \.website.color, .text,
      hint: "Of headings and links, as #1f4e79; blank for the program's own."),
    Field(
      "accent", "Second color", \.website.accent, .text,
      hint: "Of what stands out, as #8a3b12; blank for the program's own."),
    Field(
      "contact", "Whom to ask", \.website.contact, .text,
      hint: "A person or an office; blank for who signs letters."),
    Field(
      "email", "E-mail", \.website.email, .text, hint: "Blank for the letterhead's."),
    Field(
      "telephone", "Telephone", \.website.telephone, .text, hint: "Blank for the letterhead's."),
    Field(
      "formats", "Other formats", \.website.formats, .text,
      hint: "Whom to ask for a document that can be read aloud; blank for the same.",
      limit: TextLimit.longLine),
    Field(
      "accessible-from", "Accessible from", \.website.accessibleFrom, .date,
      hint:
        "The district's own day: Apr 26, 2027 with 50,000 people or more, else Apr 26, 2028.",
      citation: .accessibleWebsite),
    Field(
      "teachers", "List for teachers", \.teachers, .yesNo,
      hint: "A page of what may be used: for which grades, under what, until when."),
  ]

  var website = Website()

  /// Whether there is a list for teachers; left blank there is none.
  private var teachers: Bool?

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    website = district.website
    teachers = district.website.listsForTeachers
  }

  func check() throws(EntryProblems) {
    try PostContractNotice.check(address: website.address, field: Self.id(of: \.website.address))
    for path in [\Self.website.color, \.website.accent] {
      try Self.check(color: self[keyPath: path], path)
    }
    if !website.email.isEmpty, !EmailAddress.canBeMailed(website.email) {
      throw EntryProblems(
        field: Self.id(of: \.website.email), value: website.email,
        "“\(website.email)” is no address for e-mail. Type it as privacy@district.example.")
    }
  }

  /// How much lighter than text its ground has to be at least (WCAG 2.2, 1.4.3).
  static let leastContrast = 4.5

  /// Refuses what is no color, or one that not everybody can read on white.
  private static func check(
    color: String, _ path: KeyPath<Self, String> & Sendable
  ) throws(EntryProblems) {
    guard !color.isEmpty else { return }
    guard let read = WebColor(color) else {
      throw EntryProblems(
        field: id(of: path), value: color, "“\(color)” is no color. Type it as #1f4e79.")
    }
    let ratio = read.contrast(with: .white)
    guard ratio < leastContrast else { return }
    let tenths = Int(ratio * 10)
    throw EntryProblems(
      field: id(of: path), value: color,
      "\(read.hex) on white has a contrast of \(tenths / 10).\(tenths % 10) to 1, and text needs "
        + "4.5. The nearest color that has it is \(read.nearest(with: leastContrast, on: .white).hex)."
    )
  }

  /// That the day from which documents have to be accessible is neither of the two that the rule knows,
  /// which may have changed.
  private var dayRemark: String {
    guard let day = website.accessibleFrom, !Self.accessibleDays.contains(day) else { return "" }
    let known = Self.accessibleDays.map(\.long).joined(separator: " and ")
    return
      " \(Citation.accessibleWebsite.text) knows \(known), and not \(day.long): look whether that is "
      + "the district's."
  }

  /// From when public websites have to be accessible: with 50,000 people or more, and with fewer
  /// (28 CFR 35.200(b)).
  static let accessibleDays = ["2027-04-26", "2028-04-26"].compactMap(CivilDate.init(iso:))

  /// That families were told another address.
  private func familiesRemark(
    _ district: District, in circumstances: Circumstances
  ) throws -> String {
    guard district.website.isEntered, !district.website.isAt(website.address),
      let notice = try circumstances.cases.annualNotice(
        of: StateSchoolYear(of: circumstances.today)),
      notice.closing == nil, notice.tellings.contains(where: { !$0.isLater })
    else { return "" }
    return " Tell families the new address: \(notice.reference) asks for it."
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    var changed = district
    changed.website = website
    changed.website.listsForTeachers = teachers ?? false
    changed.website.addressSince =
      district.website.isAt(website.address)
      ? district.website.addressSince : circumstances.today
    return Decision(
      changed,
      "The website is at \(website.address)."
        + (website.address.hasPrefix("http://")
          ? " Serve it as https:// where the server can: whoever reads it can be sure then whose it is."
          : "")
        + dayRemark + (try familiesRemark(district, in: circumstances))
        + (district.website.isEntered && !district.website.isAt(website.address)
          ? " Have the server lead from \(district.website.address) to it, so that no old link breaks; "
            + "what was posted there asks to be recorded anew." : ""),
      self.changed(from: district, to: changed, in: circumstances),
      carries: try circumstances.cases.opening(
        annualNoticeOf: StateSchoolYear(of: circumstances.today)))
  }
}
