extension Letter {
  /// A letter asks to be sent, or to be set aside.
  public func questions(in district: District) -> [Question] {
    guard standing == .made else { return [] }
    let send = Proposal(ActKind(kind.sentBy), given: [:])
    let setAside = Question.Choice("x", "it is not to be sent", Proposal(SetLetterAside.self))
    if kind == .websiteBreachNotice, releasedOn.isEmpty, district.website.isEntered {
      let release = Proposal(ReleaseLetter.self)
      return [
        Question(
          "released", place: "The website", "May the website show the notice?",
          lookFor:
            "Read it whole first: it names no student. The website that is built next shows it, and none "
            + "that was only made.",
          choices: [
            Question.Choice("r", "it was read, and may be shown", release),
            Question.Choice("s", "it stands on a page made by hand", send), setAside,
          ],
          tasks: [.duty("Read the notice, and release it for the website or set it aside", release)]
        )
      ]
    }
    return [
      Question(
        "sent", place: "Sending", "Was the letter sent?",
        lookFor:
          "Read it whole first; then the day, the way and what proves it. Where it answers a "
          + "question of its case, that is answered with it.",
        choices: [
          Question.Choice("s", "it was sent", send),
          setAside,
        ],
        tasks: [.duty("Send the letter, or set it aside", send)])
    ]
  }
}
