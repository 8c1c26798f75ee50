struct AnswerOpenQuestions: AlwaysAllowedAct {
  static let about = ActAbout(
    "choose", "Answer the open questions",
    "Questions the statute leaves open, for the district's counsel to settle.", effect: .corrects)
  static let fields: [Field<Self>] = [
    Field(
      "renewal-restarts-notice", "Renewal needs a notice", \.renewalRestartsNotice, .yesNo,
      required: true,
      hint: "Whether a renewal starts the \(Rulebook.newest(.contractNotice).time) for the website "
        + "notice again.",
      citation: .contractNotice),
    Field(
      "executed-on", "Executed means", \.executedOn, .choice(), required: true,
      hint: "From which day the \(Rulebook.newest(.contractNotice).time) are counted.",
      citation: .contractNotice),
    Field(
      "addendum-required", "Addendum required", \.addendumRequired, .yesNo, required: true,
      hint: "Whether a contract with every provision is deficient without the state addendum.",
      citation: .missingProvision),
    Field(
      "one-parent-ends", "One parent withdraws", \.oneParentWithdrawalEnds, .yesNo, required: true,
      hint: "Whether that ends an exemption that the other parent signed too.",
      citation: .exemption),
    Field(
      "surrogate-signs", "Surrogate parent signs", \.surrogateParentSigns, .yesNo, required: true,
      hint: "Whether that signature on an exemption is the one asked of a parent.",
      citation: .surrogateParent),
    Field(
      "adult-student-signs", "Adult student signs", \.adultStudentSigns, .yesNo, required: true,
      hint: "Whether the student's own signature on an exemption suffices without a parent's.",
      citation: .exemption),
    Field(
      "minor-request", "Minor's request", \.minorRequest, .choice(), required: true,
      hint: "Whether a parent has to join what a minor student asks to have deleted.",
      citation: .deletion),
    Field(
      "directory-breach-told", "Directory information", \.directoryBreachTold, .yesNo,
      required: true,
      hint: "Whether families are told of a breach of directory information alone.",
      citation: .breachFamilies),
    Field(
      "general-breach-law", "General law on breaches", \.generalBreachLaw, .yesNo, required: true,
      hint: "Whether it binds the district: residents and the Attorney General are then told.",
      citation: .generalBreach),
  ]

  var renewalRestartsNotice: Bool?
  var executedOn: Choices.ExecutedOn?
  var addendumRequired: Bool?
  var oneParentWithdrawalEnds: Bool?
  var surrogateParentSigns: Bool?
  var adultStudentSigns: Bool?
  var minorRequest: Choices.MinorRequest?
  var directoryBreachTold: Bool?
  var generalBreachLaw: Bool?

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    self = Self(
      renewalRestartsNotice: district.choices.renewalRestartsNotice,
      executedOn: district.choices.executedOn,
      addendumRequired: district.choices.addendumRequired,
      oneParentWithdrawalEnds: district.choices.oneParentWithdrawalEnds,
      surrogateParentSigns: district.choices.surrogateParentSigns,
      adultStudentSigns: district.choices.adultStudentSigns,
      minorRequest: district.choices.minorRequest,
      directoryBreachTold: district.choices.directoryBreachTold,
      generalBreachLaw: district.choices.generalBreachLaw)
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    var changed = district
    changed.choices = Choices(
      renewalRestartsNotice: try needed(\.renewalRestartsNotice),
      executedOn: try needed(\.executedOn), addendumRequired: try needed(\.addendumRequired),
      oneParentWithdrawalEnds: try needed(\.oneParentWithdrawalEnds),
      surrogateParentSigns: try needed(\.surrogateParentSigns),
      adultStudentSigns: try needed(\.adultStudentSigns),
      minorRequest: try needed(\.minorRequest),
      directoryBreachTold: try needed(\.directoryBreachTold),
      generalBreachLaw: try needed(\.generalBreachLaw))
    return Decision(
      changed, "The district's answers to open questions are changed.",
      details(
        \.renewalRestartsNotice, \.executedOn, \.addendumRequired, \.oneParentWithdrawalEnds,
        \.surrogateParentSigns, \.adultStudentSigns, \.minorRequest,
        \.directoryBreachTold, \.generalBreachLaw))
  }
}

extension Choices.MinorRequest: FieldChoice {
  /// The answer in words.
  public var label: String {
    switch self {
    case .parentJoins: "a parent is to join"
    case .caseByCase: "decided case by case, with a reason"
    }
  }
}

extension Choices.ExecutedOn: FieldChoice {
  /// The reading in words.
  public var label: String {
    switch self {
    case .lastSignature: "the last signature"
    case .inForce: "the day in force"
    }
  }
}
