extension CasePage {
  /// The documents of a case, each opened by Enter.
  static func documents<Record: DocumentedRecord>(of record: Record) -> Part {
    Part(
      "DOCUMENTS",
      record.attachments.map {
        Line(
          $0.role,
          "\($0.name), added \($0.addedOn.iso), \($0.size) bytes, SHA-256 \($0.sha256.prefix(16))…",
          attachment: $0.id)
      } + [Line("", "attach a document", tone: .muted, Proposal(Attach<Record>.self))])
  }

  /// What stands above the notes of a case.
  static let notesHeading = "NOTES"

  /// The notes of a case, newest first; no part where there are none.
  ///
  /// What they say is hidden until asked for where the kind of case counts it among names.
  static func notes<Record: NotedRecord>(of record: Record, revealing: Bool = true) -> Part {
    let isHidden = !revealing && Record.nameFields.contains("notes/text")
    return Part(
      notesHeading,
      record.notes.reversed().map {
        Line(
          "\($0.on.iso) \($0.by)", isHidden ? "text hidden" : $0.text,
          Proposal(AddNote<Record>.self))
      })
  }
}

extension String {
  /// The text without the full stop at its end, where more follows it on a line.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The text, or a dash where there is none.
  public var orDash: String { isEmpty ? "–" : self }
}
