extension CaseSheet {
  /// The documents of a case, each opened by Enter.
  public static func documents(_ attachments: [Attachment], act: ActID) -> Part {
    Part(
      "DOCUMENTS",
      attachments.map {
        Line(
          $0.role, "\($0.name), \($0.size) bytes, SHA-256 \($0.sha256.prefix(16))…",
          attachment: $0.id)
      } + [Line("", "attach a document", tone: .muted, act: act)])
  }

  /// The notes of a case, newest first; no part where there are none.
  public static func notes(_ notes: [Note], act: ActID) -> [Part] {
    guard !notes.isEmpty else { return [] }
    return [
      Part(
        "NOTES",
        notes.reversed().map { Line("\($0.on.iso) \($0.by)", $0.text, act: act) })
    ]
  }

  /// Every act on a kind of record with what stands in the way of it on this one.
  public static func offers(
    for record: some CaseRecord, in office: Office, today: CivilDate
  ) -> [ActOffer] {
    Acts.of(type(of: record).area).filter { !$0.opens }.map { act in
      ActOffer(
        act.id,
        disabled: record.obstacle(to: act.id.verb, in: office, today: today)
          .map { "\($0.sentence) \($0.remedy)" })
    }
  }
}

extension String {
  /// The text, or a dash where there is none.
  public var orDash: String { isEmpty ? "–" : self }
}
