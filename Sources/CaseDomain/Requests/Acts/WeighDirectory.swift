struct WeighDirectory: RequestAct {
  static let about = ActAbout(
    "weigh", "Weigh directory information",
    "Records what decides whether directory information may be given: school purposes, opt-outs on "
      + "the day, and consent for names and addresses.")
  static let fields: [Field<Self>] = [
    Field("on", "Weighed on", \.on, .day),
    Field("by", "Decided by", \.by, .text, required: true, hint: "Who decided, by office or name."),
    Field(
      "school-purpose", "For school purposes", \.isForSchool, .yesNo, required: true,
      hint: "Whether the request is related to school purposes; by some policies it has to be.",
      citation: .directoryPolicy),
    Field("reason", "Why", \.reason, .longText, required: true, hint: "Why, or why not."),
    Field(
      "opt-outs", "Opt-outs looked at on", \.optOutsOn, .date, required: true,
      hint: "The day of the list; the opt-outs of former students still count.", citation: .optOut),
    Field(
      "left-out", "Left out", \.leftOut, .number(0...99_999), required: true,
      hint: "How many students are left out because they or their parents opted out.",
      citation: .optOut),
    Field(
      "names", "Names or addresses", \.asksNames, .yesNo, required: true,
      hint: "Whether students' names or addresses are asked for; nobody can be compelled to give "
        + "them without consent.", citation: .studentNames),
    Field(
      "consent", "Consent", \.consent, .text,
      hint: "Which consent there is for names and addresses; blank for none.",
      citation: .studentNames),
  ]

  var on = CivilDate.first
  var by = ""
  var isForSchool: Bool?
  var reason = ""
  var optOutsOn: CivilDate?
  var leftOut: Int?
  var asksNames: Bool?
  var consent = ""

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed ?? request.isNo(.directory) ?? request.answered
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(\.on, "The weighing", after: [request.coming], in: circumstances)
    let optOuts = try needed(\.optOutsOn)
    try circumstances.requireHappened(
      optOuts, "The list of opt-outs", field: Self.id(of: \.optOutsOn))
    if request.student != nil, let leftOut, leftOut > 1 {
      throw Refusal(
        .optedOut, "The request is about one student, and \(leftOut) cannot be left out.",
        remedy: "Type 1 where that student opted out, and 0 where not.",
        field: Self.id(of: \.leftOut))
    }
    var changed = request
    if let earlier = request.directory {
      changed.keepAsNote("Weighed before, on \(earlier.words)", in: circumstances)
    }
    changed.directory = DirectoryCheck(
      on: on, by: by, isForSchool: try needed(\.isForSchool), reason: reason,
      optOutsOn: optOuts, leftOut: try needed(\.leftOut), asksNames: try needed(\.asksNames),
      consent: consent)
    return request.decision(
      changed,
      "\(request.reference): directory information weighed on \(on.long).",
      details(\.on, \.isForSchool, \.optOutsOn, \.leftOut, \.asksNames))
  }
}
