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
      + (documents(of: policies.count - 1).isEmpty
        ? [
          .init(
            "As adopted", "not kept: the board's own text is not in the casebook", tone: .warning,
            keep)
        ]
        : adoptedLines(of: policies.count - 1))
  }

  /// The policies before the one in force, the newest first, each with its documents.
  var earlierPolicyLines: [CasePage.Line] {
    policies.indices.dropLast().reversed().flatMap { place -> [CasePage.Line] in
      let followed = policies[place]
      let worded = [
        followed.profile.policyNumber.map { "number \($0)" },
        followed.profile.adopted.map { "adopted \($0.long)" },
        followed.profile.revised.map { "revised \($0.long)" },
      ].compactMap(\.self)
      return [.init(followed.profile.title, ([followed.days] + worded).joined(separator: ", "))]
        + adoptedLines(of: place)
    }
  }

  private func adoptedLines(of place: Int) -> [CasePage.Line] {
    documents(of: place).map { document in
      .init(
        "As adopted",
        "\(document.name), kept \(document.addedOn.long), \(document.size) bytes, "
          + "SHA-256 \(document.sha256)", attachment: document.id)
    }
  }

  /// The documents of one of the policies as the board adopted it, oldest first.
  private func documents(of place: Int) -> [Attachment] {
    attachments.filter { self.place(of: $0) == place }
  }

  /// Which of the policies a document is: the newest of its title that was followed by the day it was
  /// kept, or of any title where it tells none.
  ///
  /// What was kept for one policy stays with it when the next is followed from an earlier day.
  private func place(of document: Attachment) -> Int? {
    guard document.role.hasPrefix(KeepAdoptedPolicy.role) else { return nil }
    let title = document.role.dropFirst(KeepAdoptedPolicy.role.count + 2)
    let policies = policies
    let titled = policies.indices.filter { title.isEmpty || policies[$0].profile.title == title }
    return titled.last { policies[$0].from.map { $0 <= document.addedOn } ?? true } ?? titled.first
  }
}

extension String? {
  /// The text, or a dash where there is none.
  fileprivate var orDash: String { (self ?? "").orDash }
}
