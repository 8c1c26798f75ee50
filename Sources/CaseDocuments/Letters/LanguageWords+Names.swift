import CaseDomain

// What the domain's own choices are called in a letter: in a family's words, in lower case, to stand
// inside a sentence. Their labels on the screen are made for the office.
extension LanguageWords {
  /// What a kind of student data is called.
  public func name(of element: DataElement) -> String { word("data-element.\(element.rawValue)") }

  /// What a class of student data is called.
  public func name(of dataClass: DataClass) -> String { word("data-class.\(dataClass.rawValue)") }

  /// What a kind of personal information is called.
  public func name(of information: PersonalInformation) -> String {
    word("personal-information.\(information.rawValue)")
  }

  /// What somebody who signs an exemption agreement is called.
  public func name(of role: SignerRole) -> String { word("signer-role.\(role.rawValue)") }

  /// What a child's plan is called.
  public func name(of plan: PlanKind) -> String { word("plan-kind.\(plan.rawValue)") }

  /// What a clause of a contract is called.
  public func name(of provision: Provision) -> String { word("provision.\(provision)") }

  /// What whoever held the data is called.
  public func name(of holder: BreachHolder) -> String { word("breach-holder.\(holder.rawValue)") }
}
