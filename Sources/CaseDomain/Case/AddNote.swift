/// Adds a dated remark to a case of any kind.
struct AddNote<Record: NotedRecord>: AlwaysAllowedAct {
  static var about: ActAbout { ActAbout("note", "Add a note", "Adds a dated remark.") }
  static var fields: [Field<Self>] {
    [
      Field(
        "text", "Note", \.text, .longText, required: true,
        hint: "Kept with the case; the journal records only that a note was added.")
    ]
  }

  var text = ""

  func change(_ record: Record, in circumstances: Circumstances) throws -> Decision<Record> {
    var changed = record
    changed.keepAsNote(text, in: circumstances)
    return Decision(changed, "Note added to \(record.reference).")
  }
}
