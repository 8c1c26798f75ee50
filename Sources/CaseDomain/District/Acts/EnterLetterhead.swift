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
    Field(
      "image", "Picture", \.image, .file,
      hint:
        "A PNG or JPEG file of up to \(largestImage / 1_000) kB for the head of letters; blank keeps the one there is."
    ),
    Field("no-image", "Without a picture", \.withoutImage, .yesNo, hint: "Yes takes it away."),
  ]

  var letterhead = Letterhead()
  var image = ""
  var withoutImage: Bool? = false

  /// The largest picture, in bytes; it is part of every letter.
  static let largestImage = 100_000

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
    changed.letterhead.image =
      withoutImage == true
      ? "" : try image.isEmpty ? district.letterhead.image : picture(in: circumstances)
    return Decision(
      changed, "Letters are signed by \(letterhead.signer).",
      self.changed(from: district, to: changed, in: circumstances))
  }

  /// The picture in the file, as a page holds it.
  private func picture(in circumstances: Circumstances) throws -> String {
    let bytes = try circumstances.means.files.content(at: image, atMost: Self.largestImage)
    let kinds: [(kind: String, beginning: [UInt8])] = [
      ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ]
    guard let kind = kinds.first(where: { bytes.starts(with: $0.beginning) })?.kind else {
      throw Refusal(
        .notAPicture, "\(image) is no PNG and no JPEG picture, whatever its name.",
        remedy: "Save the picture as PNG, and name that file.", field: Self.id(of: \.image))
    }
    return "\(kind);base64,\(Base64.text(bytes))"
  }
}
