struct RecordVoidStep: ChangingAct {
  static let about = ActAbout(
    "void-step", "Record a step after it was void",
    "Records what was done because the contract is void: access stopped, data recovered, schools "
      + "told; or, once that was set aside, that they were told so.")
  static let fields: [Field<Self>] = [
    Field("step", "What", \.kind, .choice(), required: true),
    Field("on", "Done on", \.on, .day),
    Field("how", "How", \.how, .longText, required: true, hint: "How, and what came of it."),
  ]

  var kind: VoidStep.Kind?
  var on = CivilDate.first
  var how = ""

  mutating func prefill(from contract: Contract, in circumstances: Circumstances) {
    kind = contract.openVoidSteps.first
  }

  static func choices(
    on contract: Contract, in circumstances: Circumstances
  ) -> [String: [String]] {
    [id(of: \.kind): contract.openVoidSteps.map(\.rawValue)]
  }

  static func obstacle(on contract: Contract, in circumstances: Circumstances) -> Refusal? {
    guard contract.openVoidSteps.isEmpty else { return nil }
    if contract.determinations.isEmpty {
      return Refusal(
        .notVoid, "The contract was not determined to be void.",
        citation: Citation.missingProvision.text,
        remedy: "Record the determination first, with “\(DetermineVoid.about.title)”.")
    }
    return Refusal(
      .alreadyDone, "Everything that the determination asks for is recorded.",
      remedy: "Add a note if there is more to say.")
  }

  func change(_ contract: Contract, in circumstances: Circumstances) throws -> Decision<Contract> {
    let kind = try needed(\.kind)
    guard contract.openVoidSteps.contains(kind) else {
      throw Refusal(
        .alreadyDone, "It is recorded already, or not asked for: \(kind.label).",
        remedy: "Add a note if there is more to say.", field: Self.id(of: \.kind))
    }
    let setAside = contract.determinations.compactMap(\.setAsideOn).max()
    try require(
      \.on, "It",
      after: [(contract.signedOn, "the signing"), (setAside, "the determination was set aside")],
      in: circumstances)
    var changed = contract
    changed.voidSteps.append(VoidStep(kind: kind, on: on, how: how))
    return Decision(
      changed, "\(contract.reference): \(kind.label) on \(on.long).", details(\.kind, \.on))
  }
}

extension Contract {
  /// What is still to be done because the contract is void, or because that was set aside.
  var openVoidSteps: [VoidStep.Kind] {
    guard let last = determinations.last else { return [] }
    // Access may have been stopped before it was determined; what an earlier one that was set aside had
    // done is done anew.
    let before = determinations.dropLast().compactMap(\.setAsideOn).max() ?? .first
    let done = voidSteps.filter { $0.on >= before }
    let asked: [VoidStep.Kind] = [.stopAccess, .recoverData, .tellSchools]
    guard let setAsideOn = last.setAsideOn else {
      return asked.filter { kind in !done.contains { $0.kind == kind } }
    }
    let isTold = voidSteps.contains { $0.kind == .tellSetAside && $0.on >= setAsideOn }
    return isTold || !done.contains { asked.contains($0.kind) } ? [] : [.tellSetAside]
  }
}
