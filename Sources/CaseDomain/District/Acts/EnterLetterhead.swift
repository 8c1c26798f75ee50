struct EnterLetterhead: AlwaysAllowedAct {
  static let about = ActAbout(
    "letterhead", "Enter the letterhead",
    "Says what stands at the head of letters, who signs them, and whom families may ask.",
    effect: .corrects)
  static let fields: [Field<Self>] = [
    Field(
      "signer", "Signed by", \.letterhead.signer, .text, required: true,
      hint: "The name of the person who signs and answers questions."),
    Field(
      "title", "Title", \.letterhead.title, .text, hint: "Privacy coordinator, superintendent, …"),
    Field("address", "Address", \.letterhead.address, .longText, limit: TextLimit.longLine),
    Field("telephone", "Telephone", \.letterhead.telephone, .text),
    Field("email", "E-mail", \.letterhead.email, .text),
    Field(
      "website", "Website", \.letterhead.website, .text, hint: "https://…",
      limit: TextLimit.longLine),
  ]

  var letterhead = Letterhead()

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    letterhead = district.letterhead
  }

  func check() throws(EntryProblems) {
    guard !letterhead.saysWhomToAsk else { return }
    throw EntryProblems(
      field: Self.id(of: \.letterhead.telephone), value: "",
      "Enter a telephone number or an e-mail address: whoever gets a letter has to be able to ask.")
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    var changed = district
    changed.letterhead = letterhead
    return Decision(
      changed, "Letters are signed by \(letterhead.signer).",
      self.changed(from: district, to: changed, in: circumstances))
  }
}
