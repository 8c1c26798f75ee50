extension District {
  /// The answer the program goes by, where the program has a setting for it.
  public func answer(to question: OpenQuestionID) -> OpenAnswer? {
    switch question {
    case .addendum: choices.addendumRequired ? .yes : .no
    case .renewal: choices.renewalRestartsNotice ? .yes : .no
    case .executed: choices.executedOn == .inForce ? .inForce : .lastSignature
    case .adultStudent: choices.adultStudentSigns ? .yes : .no
    case .surrogateParent: choices.surrogateParentSigns ? .yes : .no
    case .oneParent: choices.oneParentWithdrawalEnds ? .yes : .no
    case .minorRequest: choices.minorRequest == .caseByCase ? .caseByCase : .parentJoins
    case .directoryBreach: choices.directoryBreachTold ? .yes : .no
    case .generalBreachLaw: choices.generalBreachLaw ? .yes : .no
    case .closedDays: calendar.closuresMoveDeadlines ? .yes : .no
    case .operatorBreach, .weekend, .directoryPolicy, .clickWrap: nil
    }
  }

  /// The newest decision on a question, if the district has made one.
  public func decision(on question: OpenQuestionID) -> OpenDecision? {
    decisions.last { $0.question == question }
  }

  /// Keeps a decision, and goes by its answer from then on.
  mutating func take(_ decision: OpenDecision) {
    decisions.append(decision)
    let isYes = decision.answer == .yes
    switch decision.question {
    case .addendum: choices.addendumRequired = isYes
    case .renewal: choices.renewalRestartsNotice = isYes
    case .executed:
      choices.executedOn = decision.answer == .inForce ? .inForce : .lastSignature
    case .adultStudent: choices.adultStudentSigns = isYes
    case .surrogateParent: choices.surrogateParentSigns = isYes
    case .oneParent: choices.oneParentWithdrawalEnds = isYes
    case .minorRequest:
      choices.minorRequest = decision.answer == .caseByCase ? .caseByCase : .parentJoins
    case .directoryBreach: choices.directoryBreachTold = isYes
    case .generalBreachLaw: choices.generalBreachLaw = isYes
    case .closedDays: calendar.closuresMoveDeadlines = isYes
    case .operatorBreach, .weekend, .directoryPolicy, .clickWrap: break
    }
  }
}
