/// A question that no text read answers; the district decides it, and the program says so.
public struct OpenQuestion: Hashable, Sendable {
  /// An answer that the district can decide on, with what follows from it.
  public struct Option: Hashable, Sendable {
    /// The answer.
    public let answer: OpenAnswer
    /// What follows from it in the program, as the end of a sentence.
    public let words: String
  }

  /// Its stable name.
  public let id: OpenQuestionID
  /// What it is about, in a word or two.
  public let label: String
  /// The question.
  public let question: String
  /// What the program does until the district or its counsel says otherwise.
  public let assumed: String
  /// Where the law is silent or unclear.
  public let citation: Citation
  /// The answers there are, first the one used until somebody decides; none where the program has no setting for it.
  public let options: [Option]

  /// Whether the district can decide it: whether the program has a setting for it.
  public var isDecidable: Bool { !options.isEmpty }

  /// What the first answer is, which is used until somebody decides: the cautious one, or the usual
  /// reading where another would be as safe or safer.
  public var firstIs: String {
    switch id {
    case .addendum, .surrogateParent, .generalBreachLaw: "the usual reading"
    default: "the cautious answer"
    }
  }

  /// What follows from an answer.
  public func words(of answer: OpenAnswer) -> String {
    options.first { $0.answer == answer }?.words ?? answer.rawValue
  }

  /// The question of a name.
  public static func of(_ id: OpenQuestionID) -> OpenQuestion {
    guard let question = all.first(where: { $0.id == id }) else {
      preconditionFailure("Every open question is stated.")
    }
    return question
  }

  /// Every open question.
  public static let all: [OpenQuestion] = contracts + exemptions + others

  /// The questions that the district can decide.
  public static let decidable = all.filter(\.isDecidable)

  private init(
    _ id: OpenQuestionID, _ label: String, _ question: String, assumed: String,
    _ citation: Citation,
    _ options: [(OpenAnswer, String)] = []
  ) {
    (self.id, self.label, self.question) = (id, label, question)
    (self.assumed, self.citation) = (assumed, citation)
    self.options = options.map { Option(answer: $0.0, words: $0.1) }
  }

  private static let contracts = [
    OpenQuestion(
      .addendum, "Uniform addendum",
      "Is a contract with all ten provisions, but without the uniform addendum, deficient under "
        + "C.G.S. § 10-234bb(f)(2)?",
      assumed: "No: the addendum may be used and need not be, so either the ten provisions or the "
        + "addendum will do.", .missingProvision,
      [
        (.no, "a contract with every provision needs no addendum"),
        (.yes, "a contract without the addendum is deficient"),
      ]),
    OpenQuestion(
      .renewal, "Renewal",
      "Does a renewal of a contract from before \(Rulebook.newest(.cureTime).since) "
        + "count as entering into one, and does each renewal start the "
        + "\(Rulebook.newest(.contractNotice).time) for the website notice again?",
      assumed: "Each renewal starts the time for the notice again, which is the cautious reading. "
        + "Whether it counts as entering into a contract is shown for a decision.", .contractNotice,
      [
        (.yes, "each renewal needs a notice of its own"),
        (.no, "a renewal needs no notice of its own"),
      ]),
    OpenQuestion(
      .executed, "Executed",
      "Is a contract executed on the day of the last signature or on the day it takes effect?",
      assumed: "On the day of the last signature. Both days are kept.", .contractNotice,
      [
        (.lastSignature, "a contract is executed on the day of the last signature"),
        (.inForce, "a contract is executed on the day in force, never before the last signature"),
      ]),
    OpenQuestion(
      .clickWrap, "Click-through terms", "Are terms accepted with a click a written contract?",
      assumed: "Nothing is assumed; how a contract was accepted is recorded.", .contractRequired),
  ]

  private static let exemptions = [
    OpenQuestion(
      .adultStudent, "Adult student",
      "Does the signature of a student of \(Rulebook.adultAge) or more suffice for an exemption, "
        + "without a parent's?",
      assumed: "No: the statute names only a parent or guardian, so that signature is asked for; "
        + "the student's own is recorded beside it, with a warning.", .exemption,
      [
        (.no, "an adult student's signature does not replace a parent's"),
        (.yes, "an adult student signs an exemption alone"),
      ]),
    OpenQuestion(
      .surrogateParent, "Surrogate parent",
      "May a surrogate parent appointed under C.G.S. § 10-94g sign an exemption in the place of a "
        + "parent?",
      assumed: "Yes, for the plan the surrogate was appointed for. The district can ask for a "
        + "parent's signature besides.", .surrogateParent,
      [
        (.yes, "a surrogate parent's signature is the one asked of a parent"),
        (.no, "a surrogate parent's signature does not replace a parent's"),
      ]),
    OpenQuestion(
      .oneParent, "One parent withdraws",
      "Does an exemption that two parents signed end when one of them withdraws?",
      assumed: "Yes. The district can let it continue on the other's signature, and the case says "
        + "so then.", .exemption,
      [
        (.yes, "one parent's withdrawal ends the exemption"),
        (.no, "the exemption continues on the other parent's signature"),
      ]),
  ]

  private static let others = [
    OpenQuestion(
      .minorRequest, "A minor's request",
      "Does a minor student alone have the right to control the data that "
        + "\(Citation.deletion.text) asks for, so that the student's own request suffices?",
      assumed: "A parent is asked to join; the district can have each request decided by itself, "
        + "with a reason.", .deletion,
      [
        (.parentJoins, "a parent is asked to join a minor's request"),
        (.caseByCase, "each request of a minor is decided by itself, with a reason"),
      ]),
    OpenQuestion(
      .directoryBreach, "Directory information",
      "Are families told of a breach of directory information alone, where "
        + "\(Citation.breachFamilies.text) names the other kinds of data?",
      assumed: "Yes, which is the safe side for families.", .breachFamilies,
      [
        (.yes, "families are told of a breach of directory information alone"),
        (.no, "families are not told of a breach of directory information alone"),
      ]),
    OpenQuestion(
      .generalBreachLaw, "General breach law",
      "Does the general law on breaches, C.G.S. § 36a-701b, bind a board of education?",
      assumed: "It may. A breach with such data raises the question of telling the Attorney "
        + "General, and starts no time of its own until the district decides.", .generalBreach,
      [
        (.no, "no time of the general breach law runs; a breach with such data asks counsel"),
        (.yes, "residents and the Attorney General are told under the general breach law"),
      ]),
    OpenQuestion(
      .operatorBreach, "Operators telling families",
      "Which operators tell students and families of a breach themselves under "
        + "\(Citation.operatorBreach.text): those without a contract, or every one that holds data "
        + "from a student's use?",
      assumed: "Those without a contract, which is a reading; for a contractor the district tells "
        + "the families in any case.", .operatorBreach),
    OpenQuestion(
      .weekend, "Weekends and holidays",
      "Does a weekend or a holiday move the last day of a period that is counted in days?",
      assumed: "No: the earlier day stands, which is the safe reading for families.",
      .legalHolidays),
    OpenQuestion(
      .directoryPolicy, "Directory requests",
      "Does a policy's rule on directory-information requests have any force beyond the policy?",
      assumed: "It is shown as the district's policy and not as law.", .directoryPolicy),
    OpenQuestion(
      .closedDays, "Closed days",
      "Is a day on which the district's office is closed left out of a count of business days?",
      assumed: "No: it counts, which is the safe side for families.", .legalHolidays,
      [
        (.no, "a day on which the office is closed counts as a business day"),
        (.yes, "a day on which the office is closed is left out of business days"),
      ]),
  ]
}
