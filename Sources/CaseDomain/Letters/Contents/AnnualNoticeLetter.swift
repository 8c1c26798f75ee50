/// The yearly notice to students and their parents or guardians of the website's address
/// (§ 10-234bb(g)(2)).
struct AnnualNoticeLetter: LetterContent {
  let district: District
  let notice: AnnualNotice

  static let tokens: [LetterToken<Self>] = [
    LetterToken(
      "address", "The address of the website about student data.",
      example: "https://sample.example/student-data/", origin: .settings, needed: true
    ) { .typed($0.district.website.address) },
    LetterToken("schoolYear", "The school year.", example: "2026-27", needed: true) {
      .text($0.notice.schoolYear.description)
    },
    .source("annualSource", .annualNotice),
    LetterToken(
      "contact", "Whom families ask: as the website says, or who signs.",
      example: "The privacy office", origin: .settings
    ) {
      let (contact, letterhead) = ($0.district.website.contact, $0.district.letterhead)
      let signs = [letterhead.signer, letterhead.title].filter { !$0.isEmpty }
      return .typed(contact.isEmpty ? signs.joined(separator: ", ") : contact)
    },
    LetterToken(
      "contactTelephone", "That contact's telephone number, or the letterhead's.",
      example: "203-555-0100", origin: .settings
    ) {
      let website = $0.district.website
      return .typed(
        website.telephone.isEmpty ? $0.district.letterhead.telephone : website.telephone)
    },
    LetterToken(
      "contactEmail", "That contact's address for e-mail, or the letterhead's.",
      example: "privacy@sample.example", origin: .settings
    ) {
      let website = $0.district.website
      return .typed(website.email.isEmpty ? $0.district.letterhead.email : website.email)
    },
    LetterToken(
      "formats", "Whom to ask for a document in another format, where the website says so.",
      example: "The office, 203-555-0101", origin: .settings
    ) { .typed($0.district.website.formats) },
  ]

  static func obstacle(on notice: AnnualNotice, in circumstances: Circumstances) -> Refusal? {
    let year = notice.schoolYear
    guard circumstances.today <= year.lastDay else {
      return Refusal(
        .stillOpen, "The school year \(year) is over, and a letter for it would come too late.",
        citation: Citation.annualNotice.text,
        remedy: "Close its notice, and make the letter of the school year \(year.next).")
    }
    return notice.settled
      ?? (circumstances.district.website.isEntered
        ? nil
        : Refusal(
          .letterIncomplete, "The address of the website is not entered yet.",
          citation: Citation.annualNotice.text,
          remedy: "Enter it by “\(EnterWebsite.about.title)” in the settings."))
  }

  init(
    _ notice: AnnualNotice, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    (self.notice, district) = (notice, circumstances.district)
  }
}
