/// What the notices of a breach have in common: what happened, which information, what is being done.
struct BreachTokens: Sendable {
  let breach: Breach
  let entry: LetterEntry
  let language: Language
  /// Whether the statute asks that families are told of it.
  let isOwed: Bool

  /// Takes them from a breach.
  ///
  /// - Throws: `Refusal` where nobody has said in words of the letter's language what happened.
  init(
    _ breach: Breach, _ entry: LetterEntry, _ language: Language, in circumstances: Circumstances
  ) throws {
    guard !entry.words.isEmpty else {
      throw Refusal(
        .letterIncomplete, "The letter does not say what happened.",
        remedy:
          "Say it in a few plain sentences, in the letter's language: what happened, and what "
          + "is not known yet.", field: MakeLetter.id(of: \.entry.words))
    }
    if let learned = breach.firstReceivedOn, entry.dated < learned {
      throw Refusal(
        .dateOutOfOrder,
        "The letter would bear \(entry.dated.long), before the district learned of it on \(learned.long).",
        remedy: "Correct whichever of the two days is wrong.",
        field: MakeLetter.id(of: \.entry.dated))
    }
    (self.breach, self.entry, self.language) = (breach, entry, language)
    isOwed = breach.owesFamilies(in: circumstances.district)
  }

  /// The tokens of a notice that holds them.
  static func tokens<Content>(
    _ path: KeyPath<Content, BreachTokens> & Sendable
  ) -> [LetterToken<Content>] {
    func kind(_ name: String, _ meaning: String, _ kinds: Set<PersonalInformation>)
      -> LetterToken<Content>
    {
      .flag(name, meaning) { !$0[keyPath: path].breach.data.kinds.isDisjoint(with: kinds) }
    }
    func day(_ name: String, _ meaning: String, _ day: KeyPath<Breach, CivilDate?> & Sendable)
      -> LetterToken<Content>
    {
      LetterToken(name, meaning, example: "January 7, 2025") {
        $0[keyPath: path].breach[keyPath: day].map { .day($0) }
      }
    }
    return [
      LetterToken("happened", "What happened, in your words.", origin: .form, needed: true) {
        .typed($0[keyPath: path].entry.words)
      },
      holder(path),
      LetterToken("products", "The products.", example: "Globex LMS") {
        .several($0[keyPath: path].breach.products.map { .text($0.name) })
      },
      day("occurredFrom", "The first day on which data was released.", \.occurredFrom),
      day("occurredTo", "The last one, where it is another.", \.lastOtherDay),
      day("discoveredOn", "The day the holder found out.", \.discoveredOn),
      day("learnedOn", "The day the district was told.", \.firstReceivedOn),
      LetterToken("elements", "The kinds of information, as far as they are known.", form: .list) {
        .several($0[keyPath: path].elements)
      },
      .flag("dataUnknown", "Nobody knows yet which information it is.") {
        !$0[keyPath: path].breach.data.isKnown
      },
      .flag("extentUnknown", "Nobody knows yet whose information it is.") {
        $0[keyPath: path].breach.counts.last?.kind != .confirmed
      },
      LetterToken(
        "affected", "How many students are affected, by the newest word.", example: "1,900 students"
      ) {
        $0[keyPath: path].breach.affected.map { .count($0, "student") }
      },
      kind("logIns", "Log-ins with passwords are among it.", [.login]),
      kind("taxNumbers", "Social Security or taxpayer numbers are among it.", [.taxNumber]),
      kind("accounts", "Account or card numbers are among it.", [.account]),
      kind("healthData", "Health information is among it.", [.medical, .healthInsurance]),
      LetterToken("services", "The identity services offered, and how to enroll.") {
        // How to enroll is typed in English alone.
        $0[keyPath: path].language == .english
          ? $0[keyPath: path].breach.identityServices.map { .text($0.how) } : nil
      },
      day("servicesUntil", "The last day for which they are free.", \.identityServices?.until),
      LetterToken(
        "posted", "Where the notice is on the website.", example: "https://sample.example/privacy"
      ) {
        let breach = $0[keyPath: path].breach
        return breach.isPosted ? breach.newestPosting.map { .text($0.address) } : nil
      },
      LetterToken(
        "familySource", "Where the law asks that families are told, where it does.",
        example: "C.G.S. § 10-234dd(a)(3)", origin: .rule
      ) { $0[keyPath: path].isOwed ? .text(Citation.breachFamilies.text) : nil },
      .flag("datesAbout", "The days of the release are not known for certain.") {
        $0[keyPath: path].breach.occurredPrecision != .exact
      },
    ]
  }

  /// The company that held the data.
  static func holder<Content>(
    _ path: KeyPath<Content, BreachTokens> & Sendable
  ) -> LetterToken<Content> {
    LetterToken("holder", "Who held the data, where it was a company.", example: "Globex Learning")
    {
      $0[keyPath: path].breach.contractor.map { .text($0.name) }
    }
  }

  /// The day of the first wave, for letters to those who were told and after them.
  static func toldOn<Content>(
    _ path: KeyPath<Content, BreachTokens> & Sendable
  ) -> LetterToken<Content> {
    LetterToken(
      "toldOn", "The day the first families were told.", example: "January 9, 2025", needed: true
    ) {
      $0[keyPath: path].breach.firstToldOn.map { .day($0) }
    }
  }

  private var elements: [TokenValue] {
    let elements = DataElement.allCases.filter(breach.data.elements.contains)
    if !elements.isEmpty { return elements.map { .word("data-element.\($0.rawValue)") } }
    return DataClass.allCases.filter(breach.data.classes.contains).map {
      .word("data-class.\($0.rawValue)")
    }
  }

  /// The refusal of a notice of what was found to be none.
  static func notABreach(_ breach: Breach) -> Refusal? {
    breach.notOpen
      ?? (breach.isFalseAlarm
        ? Refusal(
          .closed, "It was found to be a false alarm.",
          remedy: "Make the correction for those who were told.") : nil)
  }
}

extension Breach {
  /// The last day on which data was released, where that is not the first.
  fileprivate var lastOtherDay: CivilDate? { occurredTo == occurredFrom ? nil : occurredTo }
}
