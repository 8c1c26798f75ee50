extension Letter {
  /// A letter asks to be sent, or to be set aside.
  public func questions(in district: District) -> [Question] {
    guard standing == .made else { return [] }
    let send = Proposal(ActKind(kind.sentBy), given: [:])
    return [
      Question(
        "sent", place: "Sending", "Was the letter sent?",
        lookFor:
          "Read it whole first; then the day, the way and what proves it. Where it answers a "
          + "question of its case, that is answered with it.",
        choices: [
          Question.Choice("s", "it was sent", send),
          Question.Choice("x", "it is not to be sent", Proposal(SetLetterAside.self)),
        ],
        tasks: [.duty("Send the letter, or set it aside", send)])
    ]
  }
}
