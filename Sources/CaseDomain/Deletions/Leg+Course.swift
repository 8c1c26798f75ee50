extension Leg {
  /// Where the leg stands, in words.
  var standing: String {
    switch watch {
    case .restored where state == .toBeSent: "to be sent again, the copy was restored"
    case .copyDestroyed where state == .keptInCopy: "deleted, the copy is gone"
    default: state.label
    }
  }

  /// Begins anew: the contractor is asked, and what it answered before is no answer any more.
  mutating func send(on day: CivilDate, how: String) {
    state = .sent
    sentOn = day
    self.how = how
    timesAsked += 1
    acknowledgedOn = nil
    answeredOn = nil
    answer = ""
    remains = ""
    exception = nil
    exceptionCitation = ""
  }

  /// Ends the waiting with an answer.
  mutating func close(_ state: LegState, on day: CivilDate, _ answer: String) {
    self.state = state
    answeredOn = day
    self.answer = answer
    remains = ""
    exception = nil
    exceptionCitation = ""
  }
}
