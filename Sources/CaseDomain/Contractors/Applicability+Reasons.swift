extension Applicability {
  /// What follows and why, each as a sentence with its source; none of them rests on a policy.
  var reasons: [String] { standingReasons + limitReasons }

  private var standingReasons: [String] {
    let contractors =
      switch (isOperator == true, isConsultant == true) {
      case (true, true): "an operator and consultant"
      case (true, false): "an operator"
      default: "a consultant"
      }
    switch standing {
    case .unanswered:
      let open = ApplicabilityLimb.allCases.prefix(3).filter { self[$0] == nil }
      return [
        "What follows cannot be said yet: nobody has answered "
          + open.map { "“\($0.label)”" }.joined(separator: ", ")
          + " [\(Citation.definitions.text)]."
      ]
    case .contractNeeded:
      return [
        "Student data comes to it, and \(contractors) runs it: a written contract is needed first "
          + "[\(Citation.contractRequired.text)]."
      ]
    case .exemptionPossible:
      return [
        "Student data comes to it, \(contractors) runs it, and it is unable to comply: without a "
          + "contract it is for one child at a time, where the use is unique and necessary to the "
          + "child's plan and the other conditions are met [\(Citation.exemption.text)]."
      ]
    case .nothing where hasStudentData == false:
      return [
        "No student data comes to it, so no contract is asked for "
          + "[\(Citation.contractRequired.text)]."
      ]
    case .nothing:
      return [
        "Neither an operator nor a consultant runs it, so no contract is asked for "
          + "[\(Citation.definitions.text)]."
      ]
    }
  }

  /// What the limits of § 10-234cc leave as it is.
  private var limitReasons: [String] {
    var reasons: [String] = []
    if isForAnybody == true, isRunByContractor == true, hasStudentData != false {
      reasons.append(
        "That it is also for anybody changes nothing of that, as the program reads the law: the limit for "
          + "such products is one of the duties of operators, not of the contract [\(Citation.generalAudience.text)]."
      )
    }
    if isForAnybody == true, isOperator == false {
      reasons.append(
        "As a product for anybody it is outside the duties of operators, also where a school's log-in "
          + "opens it; that it was not made for schools is for the district to judge [\(Citation.generalAudience.text)]."
      )
    }
    if isStore == true {
      reasons.append(
        "As a store it owes nothing for what it sells; what is bought there is looked at by itself, and "
          + "a vendor is not let off by being one [\(Citation.stores.text)].")
    }
    if standing == .nothing, hasStudentData != false {
      reasons.append(
        "If education records go to it, federal law still asks for a ground, such as a school "
          + "official's under the district's direct control [\(Citation.schoolOfficials.text)].")
    }
    return reasons
  }
}
