/// Attaches a document to a case of any kind.
struct Attach<Record: DocumentedRecord>: AlwaysAllowedAct {
  static var about: ActAbout {
    ActAbout(
      "attach", "Attach a document", "Copies a document into the casebook with its SHA-256.")
  }
  static var fields: [Field<Self>] {
    [
      Field(
        "file", "File", \.file, .file, required: true,
        hint: "The path of a file of up to 100 MB; it is copied into the casebook with its SHA-256."
      ),
      Field(
        "role", "What it is", \.role, .text, required: true, hint: Record.documentHint),
    ]
  }

  var file = ""
  var role = Record.usualDocument

  func change(_ record: Record, in circumstances: Circumstances) throws -> Decision<Record> {
    var changed = record
    changed.attachments.append(
      circumstances.means.files.document(at: file, as: role, on: circumstances.today))
    let what = Record.saysWhatWasAttached ? " as \(role)" : ""
    return Decision(changed, "Document attached to \(record.reference)\(what).")
  }
}
