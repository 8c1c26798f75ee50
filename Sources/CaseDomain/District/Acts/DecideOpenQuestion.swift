/// Decides a question that the law leaves open: the answer, who decided, when and why.
struct DecideOpenQuestion: AlwaysAllowedAct {
  static let about = ActAbout(
    "decide", "Decide an open question",
    "Records what counsel or the board decided on a question the law leaves open, and goes by it.")
  static let fields: [Field<Self>] = [
    Field(
      "question", "Question", \.question, .choice(), required: true,
      hint: "What is to be decided; the screen of the policy in force says what follows from it."),
    Field(
      "answer", "Answer", \.answer, .choice(), required: true,
      hint: "Opens with the answer the casebook goes by now."),
    Field(
      "by", "Decided by", \.by, .text, required: true,
      hint: "Whose word it is: counsel, the board, the superintendent."),
    Field("on", "Decided on", \.on, .day),
    Field(
      "why", "Why", \.why, .longText, required: true,
      hint: "The reason in a sentence or two, for whoever asks in years."),
  ]
  static let deciding = ["question"]

  var question: OpenQuestionID?
  var answer: OpenAnswer?
  var by = ""
  var on = CivilDate.first
  var why = ""

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    answer = question.flatMap(district.answer)
  }

  static func choices(
    on district: District, in circumstances: Circumstances
  ) -> [String: [String]] {
    [id(of: \.question): OpenQuestion.decidable.map(\.id.key)]
  }

  func check() throws(EntryProblems) {
    guard let question, let answer else { return }
    let open = OpenQuestion.of(question)
    guard open.isDecidable else {
      throw EntryProblems(
        field: Self.id(of: \.question), value: question.rawValue,
        "The program has no setting for “\(question.rawValue)”, so there is nothing to decide; "
          + "the questions are \(OpenQuestion.decidable.map(\.id.rawValue).joined(separator: ", "))."
      )
    }
    guard open.options.contains(where: { $0.answer == answer }) else {
      throw EntryProblems(
        field: Self.id(of: \.answer), value: answer.rawValue,
        "“\(answer.rawValue)” is no answer to “\(question.rawValue)”; the answers are "
          + open.options.map { "\($0.answer.rawValue) (\($0.words))" }.joined(separator: " and ")
          + ".")
    }
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let (question, answer) = (try needed(\.question), try needed(\.answer))
    try require(
      \.on, "The decision",
      after: [(district.decision(on: question)?.on, "the district's last one on this question")],
      in: circumstances)
    var changed = district
    changed.take(OpenDecision(question, answer, by: by, on: on, why: why))
    let open = OpenQuestion.of(question)
    return Decision(
      changed, "\(open.label): decided on \(on.long) that \(open.words(of: answer)).",
      details(\.question, \.answer, \.on))
  }
}

extension OpenQuestionID: FieldChoice {
  /// What it is about.
  public var label: String { OpenQuestion.of(self).label }
  /// The question itself.
  public var hint: String { OpenQuestion.of(self).question }
}

extension OpenAnswer: FieldChoice {
  /// The questions it answers.
  public var hint: String {
    OpenQuestion.decidable.flatMap { question in
      question.options.filter { $0.answer == self }.map { "\(question.label): \($0.words)" }
    }.joined(separator: "; ") + "."
  }
}
