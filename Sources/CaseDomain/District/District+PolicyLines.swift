extension District {
  /// Which policy it is: its number, the board's days, since when it is followed, and the document kept.
  var policyLines: [CasePage.Line] {
    let follow = Proposal(FollowPolicy.self)
    let keep = Proposal(KeepAdoptedPolicy.self)
    return [
      .init("Number", profile.policyNumber.orDash),
      .init("Adopted", profile.adopted?.long ?? "no day on record", keep),
      .init("Last revised", profile.revised?.long ?? "no day on record", keep),
      .init(
        "In force", policySince.map { "since \($0.long)" } ?? "no day on record",
        tone: policySince == nil ? .warning : .plain, follow),
    ]
      + (adoptedPolicies.isEmpty
        ? [
          .init(
            "As adopted", "not kept: the board's own text is not in the casebook", tone: .warning,
            keep)
        ]
        : adoptedPolicies.map { document in
          .init(
            "As adopted",
            "\(document.name), kept \(document.addedOn.long), \(document.size) bytes, "
              + "SHA-256 \(document.sha256)", attachment: document.id)
        })
  }

  /// The documents that are the policy as the board adopted it, oldest first.
  private var adoptedPolicies: [Attachment] {
    attachments.filter { $0.role == KeepAdoptedPolicy.role }
  }
}

extension String? {
  /// The text, or a dash where there is none.
  fileprivate var orDash: String { (self ?? "").orDash }
}
