/// What whoever denies a request, as a whole or in part, has to have told the requester.
struct ToldOfRights: Hashable, Sendable {
  var isWritten: Bool?
  var ofHearing: Bool?

  static let fields: [Field<Self>] = [
    Field(
      "written", "In writing", \.isWritten, .yesNo,
      hint: "A denial of public records, of a part too, is given in writing.",
      citation: .recordsDenial),
    Field(
      "hearing-right", "Told of the hearing", \.ofHearing, .yesNo,
      hint: "Whether the requester was told of the right to a hearing on what is not corrected.",
      citation: .recordCorrection),
  ]

  /// Refuses a denial that leaves the requester without what the law has told.
  ///
  /// - Throws: `Refusal` for public records without a ground or not in writing, and for a correction without
  ///   a word of the hearing.
  func check(on request: RecordRequest, ground: String) throws(Refusal) {
    if request.kind == .directory {
      guard !ground.isEmpty else { throw Self.withoutGround(field: "ground") }
      guard isWritten == true else {
        throw Refusal(
          .notAnswered, "A denial of public records is given in writing.",
          citation: Citation.recordsDenial.text,
          remedy: "Give it in writing, then say yes.", field: "written")
      }
    }
    // Whoever has no right to ask has none to a hearing either.
    if request.mayBeHeard, ofHearing != true {
      throw Refusal(
        .notAnswered, "Whoever is refused a correction is told of the right to a hearing.",
        citation: Citation.recordCorrection.text,
        remedy: "Tell the requester, then say yes.", field: "hearing-right")
    }
  }

  /// The refusal of a denial of public records that relies on nothing.
  static func withoutGround(field: String) -> Refusal {
    Refusal(
      .citationMissing, "The denial names no exemption, and no policy, that it relies on.",
      citation: Citation.recordsDenial.text, remedy: "Name it, as § 1-210(b)(11).", field: field)
  }
}

extension RecordRequest {
  /// Whether the requester may have a hearing on what is not corrected.
  var mayBeHeard: Bool { kind == .correction && check?.holds == true }
}
