struct ConfirmDeletion: SentLegAct {
  static let about = ActAbout(
    "confirm", "Record a confirmed deletion", "The contractor says that the data are deleted.")
  static let fields: [Field<Self>] = [
    contractorField, dayField("Confirmed on"),
    Field("answer", "Answer", \.answer, .longText, hint: "What the contractor wrote, in short."),
    Field(
      "certificate", "Certificate", \.certificate, .file,
      hint: "The path of a file of up to 100 MB; it is copied into the casebook with its SHA-256."),
  ]
  static let step = LegStep.toBeSettled
  static let event = "The confirmation"

  var contractor: CaseReference?
  var on = CivilDate.first
  var answer = ""
  var certificate = ""

  func change(_ leg: inout Leg, in circumstances: Circumstances) -> String {
    leg.close(.confirmed, on: on, answer)
    return "deletion confirmed on \(on.long)"
  }

  func finish(
    _ request: inout DeletionRequest, in circumstances: Circumstances
  ) -> [JournalDetail] {
    if !certificate.isEmpty {
      request.attachments.append(
        Attachment(
          reading: certificate, role: "certificate of deletion", on: circumstances.today))
    }
    return [JournalDetail("certificate", certificate.isEmpty ? "no" : "yes")]
  }
}
