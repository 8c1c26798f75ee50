/// A question that no text read answers; the district decides it, and the program says so.
public struct OpenQuestion: Hashable, Sendable {
  /// The question.
  public let question: String
  /// What the program does until the district or its counsel says otherwise.
  public let assumed: String

  /// Every open question.
  public static let all: [OpenQuestion] = [
    OpenQuestion(
      question: "Is a contract with all ten provisions, but without the uniform addendum, safe "
        + "under C.G.S. § 10-234bb(f)(2)?",
      assumed: "Yes: the addendum may be used and need not be, so either the ten provisions or the "
        + "addendum will do."),
    OpenQuestion(
      question: "Does a renewal of a contract from before \(Rulebook.newest(.cureTime).since) "
        + "count as entering into one, and does each renewal start the "
        + "\(Rulebook.newest(.contractNotice).time) for the website notice again?",
      assumed: "The renewal is shown for a decision; nothing is assumed."),
    OpenQuestion(
      question: "Is a contract executed on the day of the last signature or on the day it takes "
        + "effect?",
      assumed: "On the day of the last signature. Both days are kept."),
    OpenQuestion(
      question: "Who signs an exemption for a student of \(Rulebook.adultAge) or more?",
      assumed: "The statute names only a parent or guardian, so that signature is asked for; the "
        + "student's own is recorded beside it, with a warning. The district can let it suffice."),
    OpenQuestion(
      question: "May a surrogate parent appointed under C.G.S. § 10-94g sign an exemption in the "
        + "place of a parent?",
      assumed: "Yes, for the plan the surrogate was appointed for. The district can ask for a "
        + "parent's signature besides."),
    OpenQuestion(
      question: "Does an exemption that two parents signed end when one of them withdraws?",
      assumed: "Yes. The district can let it continue on the other's signature, and the case says "
        + "so then."),
    OpenQuestion(
      question: "Does a minor student alone have the right to control the data that "
        + "\(Citation.deletion.text) asks for, so that the student's own request suffices?",
      assumed: "A parent is asked to join; the district can have each request decided by itself, "
        + "with a reason."),
    OpenQuestion(
      question: "Does the general law on breaches, C.G.S. § 36a-701b, bind a board of education?",
      assumed: "It may. A breach with such data raises the question of telling the Attorney "
        + "General."),
    OpenQuestion(
      question: "Which operators tell students and families of a breach themselves under "
        + "\(Citation.operatorBreach.text): those without a contract, or every one that holds data "
        + "from a student's use?",
      assumed: "Those without a contract, which is a reading; for a contractor the district tells "
        + "the families in any case."),
    OpenQuestion(
      question:
        "Does a weekend or a holiday move the last day of a period that is counted in days?",
      assumed: "No: the earlier day stands, which is the safe reading for families."),
    OpenQuestion(
      question: "Does a policy's rule on directory-information requests have any force beyond "
        + "the policy?",
      assumed: "It is shown as the district's policy and not as law."),
    OpenQuestion(
      question: "Does a day on which the district's office is closed count as a business day?",
      assumed: "It counts, which is the safe side for families, unless the district decides "
        + "otherwise."),
    OpenQuestion(
      question: "Are terms accepted with a click a written contract?",
      assumed: "Nothing is assumed; how a contract was accepted is recorded."),
  ]
}
