/// What gives a requester notice of when and where a correction that was refused is heard.
struct RequestHearingLetter: LetterContent {
  let shared: RequestTokens
  let hearing: CorrectionHearing

  static let tokens: [LetterToken<Self>] =
    RequestTokens.tokens(\Self.shared) + [
      LetterToken("heldOn", "The day of it.", example: "December 8, 2026", needed: true) {
        $0.hearing.heldOn.map { .day($0) }
      },
      LetterToken("heldAt", "The hour, where it is on record.", example: "2 p.m.") {
        .typed($0.hearing.heldAt)
      },
      LetterToken("place", "Where.", example: "Central office, room 2", needed: true) {
        .typed($0.hearing.place)
      },
      LetterToken("officer", "Who holds it.", example: "W. Larch", needed: true) {
        .typed($0.hearing.officer)
      },
      .source("hearingSource", .correctionHearing),
    ]

  static func obstacle(on request: RecordRequest, in circumstances: Circumstances) -> Refusal? {
    if let refusal = CallHearing.obstacle(on: request, in: circumstances) { return refusal }
    guard request.hearing?.heldOn == nil else { return nil }
    return Refusal(
      .notAnswered, "The day of the hearing is not on record.",
      citation: Citation.correctionHearing.text,
      remedy:
        "Record when, where and by whom it is held with “\(CallHearing.about.title)”, and leave the "
        + "day of the notice blank: sending the letter records it.")
  }

  static func open(
    _ entry: inout LetterEntry, on request: RecordRequest, for contractor: Int?,
    in circumstances: Circumstances
  ) {
    RequestAcknowledgmentLetter.open(&entry, on: request, for: contractor, in: circumstances)
  }

  init(
    _ request: RecordRequest, for contractor: Mention?, _ entry: LetterEntry,
    in language: Language, _ circumstances: Circumstances
  ) throws {
    guard let hearing = request.hearing else { throw Refusal.noCase(of: .request) }
    shared = RequestTokens(request: request, language: language)
    self.hearing = hearing
  }

  static func answer(
    _ letter: Letter, sent sending: LetterSending, on request: RecordRequest,
    in circumstances: Circumstances
  ) throws -> (any Act)? {
    guard let hearing = request.hearing, hearing.noticeOn == nil else { return nil }
    // A letter that names another day is no notice of this hearing.
    guard letter.caseRevision == request.revision else {
      throw Refusal(
        .changedSince,
        "\(request.reference) has changed since \(letter.reference) was made, and the letter may name "
          + "another day, hour or place than is on record: \(hearing.heldOn?.long ?? "–"), \(hearing.hourAndPlace).",
        remedy:
          "Make the letter again; or, where it says what is on record, answer no to “Record it on the "
          + "case”, and record the notice with “\(CallHearing.about.title)”.",
        field: "record")
    }
    return CallHearing(
      on: sending.on, heldOn: hearing.heldOn, heldAt: hearing.heldAt, place: hearing.place,
      officer: hearing.officer, isImpartial: true)
  }
}
