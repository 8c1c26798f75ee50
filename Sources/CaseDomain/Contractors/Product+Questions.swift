extension Product {
  /// The last look at whether the statutes reach it, if there was one.
  public var lastApplicability: Applicability? { applicability.last }

  /// What follows from the answers about it.
  public var applicabilityStanding: ApplicabilityStanding {
    lastApplicability?.standing ?? .unanswered
  }

  /// That a contract is needed and none was ever signed; the same words for every product.
  private var contractQuestion: Question? {
    guard applicabilityStanding == .contractNeeded, signedContracts.isEmpty else { return nil }
    return Question(
      unasked: "contract",
      [
        .due(
          DocketItem(
            .duty, "Sign a contract before student data comes to it, or let none come",
            authority: .statute, citation: Citation.contractRequired.text))
      ])
  }

  /// Whether the statutes reach it, and when that is looked at again.
  public func questions(in district: District) -> [Question] {
    let answer = Proposal(AnswerApplicability.self)
    let again = lastApplicability?.again.map { day in
      // Nobody but the district sets the day.
      DocketItem(
        .duty, "Look again whether the law applies", due: day, authority: .districtPractice,
        settle: answer)
    }
    return [
      Question(
        "applies", place: "Applicability", "Does the student-data law apply to it?",
        lookFor: "Who runs it, for whom it was made, and what comes to it of students. Answer each "
          + "by itself; what nobody has looked at stays blank.",
        citation: Citation.definitions.text,
        answer: applicabilityStanding == .unanswered ? nil : applicabilityStanding.label,
        tone: applicabilityStanding.tone,
        choices: [Question.Choice("a", "answer it", answer)],
        // The same words for every product, so that the docket counts them as one line.
        tasks: (applicabilityStanding == .unanswered
          ? [
            .duty(
              "Say whether the law applies", answer, citation: Citation.definitions.text)
          ] : []) + (again.map { [.due($0)] } ?? [])),
      contractQuestion,
    ].compactMap(\.self)
  }
}
