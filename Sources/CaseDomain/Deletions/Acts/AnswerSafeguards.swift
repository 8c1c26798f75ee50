/// Records the answers given; one left blank keeps what was answered before.
struct AnswerSafeguards: ActOnOpenDeletion {
  static let about = ActAbout(
    "safeguard", "Answer the safeguards",
    "Asks once for the whole request what may stand in the way of any deletion.")
  static let fields: [Field<Self>] = [
    Field(
      "only-copy", "Only copy there", \.answers.onlyCopy, .yesNo,
      hint: "Whether a contractor holds the only copy of a record that must be kept.",
      citation: .recordsKept),
    Field(
      "only-copy-remark", "Our own copy", \.answers.onlyCopyRemark, .text,
      hint: "Where the district keeps its own copy, or the schedule looked at."),
    Field(
      "access-open", "Access request", \.answers.accessRequestOpen, .yesNo,
      hint: "Whether somebody's request to see these records is open.", citation: .accessFirst),
    Field(
      "access-remark", "Looked up how", \.answers.accessRemark, .text,
      hint: "Which request, or how you looked."),
    Field("on", "Answered on", \.answers.on, .day),
  ]

  var answers = Safeguards(
    onlyCopy: nil, onlyCopyRemark: "", accessRequestOpen: nil, accessRemark: "", on: .first)

  mutating func prefill(from request: DeletionRequest, in circumstances: Circumstances) {
    guard let given = request.safeguards else { return }
    answers = given
    answers.on = circumstances.today
    // The reason for a yes is none for the answer that takes its place.
    if given.onlyCopy == true { answers.onlyCopyRemark = "" }
    if given.accessRequestOpen == true { answers.accessRemark = "" }
  }

  func change(_ request: DeletionRequest, in circumstances: Circumstances) throws -> Decided {
    guard answers.onlyCopy != nil || answers.accessRequestOpen != nil else {
      throw Refusal(
        .notAnswered, "Neither question was answered.",
        citation: "\(Citation.recordsKept.text); \(Citation.accessFirst.text)",
        remedy: "Answer at least one of them with yes or no.",
        field: Self.id(of: \.answers.onlyCopy))
    }
    if answers.accessRequestOpen == false, let open = request.holdingRequests.first {
      throw Refusal(
        .accessRequestOpen, "\(open.reference) is open: somebody has asked to see these records.",
        citation: Citation.accessFirst.text,
        remedy: "Say yes; or meet and close that request first.",
        field: Self.id(of: \.answers.accessRequestOpen))
    }
    try require(\.answers.on, "The answer", after: [request.coming], in: circumstances)
    var merged = answers
    if merged.onlyCopy == nil {
      merged.onlyCopy = request.safeguards?.onlyCopy
      merged.onlyCopyRemark = request.safeguards?.onlyCopyRemark ?? ""
    }
    if merged.accessRequestOpen == nil {
      merged.accessRequestOpen = request.safeguards?.accessRequestOpen
      merged.accessRemark = request.safeguards?.accessRemark ?? ""
    }
    if let given = request.safeguards {
      if merged.onlyCopy == given.onlyCopy, merged.onlyCopyRemark.isEmpty {
        merged.onlyCopyRemark = given.onlyCopyRemark
      }
      if merged.accessRequestOpen == given.accessRequestOpen, merged.accessRemark.isEmpty {
        merged.accessRemark = given.accessRemark
      }
    }
    var changed = request
    changed.safeguards = merged
    func word(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "unanswered" }
    return request.decision(
      changed,
      "\(request.reference): only copy, \(word(merged.onlyCopy)); open request to see the "
        + "records, \(word(merged.accessRequestOpen)).",
      [
        JournalDetail("only-copy", word(merged.onlyCopy)),
        JournalDetail("access-open", word(merged.accessRequestOpen)),
      ] + details(\.answers.on))
  }
}
