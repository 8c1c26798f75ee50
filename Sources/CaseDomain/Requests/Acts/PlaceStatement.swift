struct PlaceStatement: RequestAct {
  static let about = ActAbout(
    "statement", "Place the requester's statement",
    "Keeps the statement of a requester whose correction was refused after a hearing; it goes with the "
      + "record wherever that is disclosed.")
  static let fields: [Field<Self>] = [
    Field("on", "Placed on", \.statement.on, .day, citation: .correctionHearing),
    Field(
      "text", "Statement", \.statement.text, .longText, required: true,
      hint: "Where it lies, or what it says in short."),
    Field("file", "As a file", \.file, .file, hint: "It is copied into the casebook."),
  ]

  var statement = RequestStatement(on: .first, text: "")
  var file = ""

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = request.isNo(.correction) { return refusal }
    if let statement = request.statement {
      return Refusal(
        .alreadyDone, "A statement was placed on \(statement.on.long).",
        remedy: "Attach what was added to it with “\(Attach<RecordRequest>.about.title)”.")
    }
    guard request.hearing?.upholds != false else { return nil }
    return Refusal(
      .notAnswered, "No hearing has decided against the requester.",
      citation: Citation.correctionHearing.text,
      remedy: "Record the decision first, with “\(DecideHearing.about.title)”.")
  }

  func change(_ request: RecordRequest, in circumstances: Circumstances) throws -> Decided {
    try require(
      \.statement.on, "The statement",
      after: [(request.hearing?.decidedOn, "the hearing was decided")],
      in: circumstances)
    var changed = request
    changed.statement = statement
    if !file.isEmpty {
      changed.attachments.append(
        Attachment(reading: file, role: "statement of the requester", on: circumstances.today))
    }
    return request.decision(
      changed, "\(request.reference): a statement was placed with the record.",
      details(\.statement.on))
  }
}
