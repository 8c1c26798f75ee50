struct WithdrawExemption: ExemptionAct {
  static let about = ActAbout(
    "withdraw", "Record a withdrawal",
    "A signer takes the authorization back; the tool may not be used for the child any more, unless "
      + "the district's setting lets it continue on another parent's signature.")
  static let fields: [Field<Self>] = [
    Field("on", "Withdrawn on", \.on, .day),
    Field(
      "by", "By", \.by, .text, required: true,
      hint: "Who withdrew, as signed; the name stays in the case."),
    Field("reason", "Reason", \.reason, .longText, hint: "Why, if they said."),
  ]

  var on = CivilDate.first
  var by = ""
  var reason = ""

  static func obstacle(on exemption: Exemption, in circumstances: Circumstances) -> Refusal? {
    if let ended = exemption.ended { return ended }
    guard exemption.signatures.isEmpty else { return nil }
    return Refusal(
      .notSigned, "Nobody has signed, so there is no authorization to withdraw.",
      citation: Citation.exemption.text, remedy: "End the exemption instead.")
  }

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(\.on, "The withdrawal", after: [exemption.drawingUp], in: circumstances)
    var changed = exemption
    if let signature = try withdrawnAlone(from: exemption, in: circumstances.district) {
      changed.signatures[signature].withdrawal = SignatureWithdrawal(on: on, reason: reason)
      return Decision(
        changed,
        "\(exemption.reference): one parent's withdrawal on \(on.long) recorded; it continues on the "
          + "other's signature by the district's setting.", details(\.on))
    }
    changed.end = ExemptionEnd(.withdrawn, on: on, by: by, reason: reason)
    return Decision(changed, "\(exemption.reference) is withdrawn as of \(on.long).", details(\.on))
  }

  /// The place of the signature that is taken back, where the exemption continues on another's.
  private func withdrawnAlone(
    from exemption: Exemption, in district: District
  ) throws(Refusal) -> Int? {
    let parents = exemption.signatures(of: .parent, in: district).filter { $0.on <= on }
    guard !district.choices.oneParentWithdrawalEnds, parents.count > 1 else { return nil }
    func isTheirs(_ signature: Signature) -> Bool {
      signature.name.nameKey == by.nameKey
    }
    guard let theirs = parents.first(where: isTheirs) else {
      if exemption.signatures.contains(where: isTheirs) { return nil }
      throw Refusal(
        .wrongSigner, "More than one parent has signed, and nobody under the name typed.",
        citation: Citation.exemption.text,
        remedy: "Type the name of whoever withdraws as it was signed.", field: Self.id(of: \.by))
    }
    guard parents.contains(where: { !isTheirs($0) }) else { return nil }
    return exemption.signatures.firstIndex(of: theirs)
  }
}
