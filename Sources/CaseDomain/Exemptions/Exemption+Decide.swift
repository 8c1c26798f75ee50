extension Exemption {
  /// Decides a command about an exemption.
  ///
  /// - Throws: `Refusal` where the rules or plain consistency do not allow it.
  public static func decide(
    _ command: ExemptionCommand, on record: Exemption?, in circumstances: Circumstances
  ) throws -> Decision<Exemption> {
    if case .open(let entry) = command { return try open(entry, circumstances) }
    guard let exemption = record else {
      throw Refusal(
        .noSuchRecord, "There is no such exemption.", remedy: "Look it up with `exemption list`.")
    }
    if let obstacle = exemption.obstacle(
      to: command.verb, in: circumstances.office, today: circumstances.today)
    {
      throw obstacle
    }
    switch command {
    case .open(let entry): return try open(entry, circumstances)
    case .change(_, let entry): return try exemption.change(entry, circumstances)
    case .answer(_, let condition, let finding):
      return try exemption.answer(condition, finding, circumstances)
    case .effort(_, let effort): return try exemption.add(effort, circumstances)
    case .search(_, let search): return try exemption.add(search, circumstances)
    case .sign(_, let signature, let scan):
      return try exemption.sign(signature, scan, circumstances)
    case .withdraw(_, let end): return try exemption.finish(end, .withdrawn, circumstances)
    case .end(_, let end): return try exemption.finish(end, .ended, circumstances)
    case .review(_, let day, let next): return try exemption.review(day, next, circumstances)
    case .requestEvidence(_, let request):
      return try exemption.receive(request, circumstances)
    case .handOverEvidence(_, let position, let day, let what):
      return try exemption.handOver(position, day, what, circumstances)
    case .attach(_, let path, let role): return exemption.attach(path, role, circumstances)
    case .note(_, let text): return exemption.note(text, circumstances)
    }
  }

  /// The decision that leaves the exemption as `changed`, saying so where its standing moved.
  func decision(
    _ changed: Exemption, _ verb: String, _ sentence: String, _ detail: [JournalDetail] = []
  ) throws(Refusal) -> Decision<Exemption> {
    guard changed != self else {
      throw Refusal(
        .unchanged, "Nothing was changed.", remedy: "Change a field, or go back with Esc.")
    }
    let news =
      changed.standing == standing ? "" : " The exemption is now \(changed.standing.label)."
    return Decision(changed, verb: verb, sentence + news, detail)
  }

  private func attach(
    _ path: String, _ role: String, _ circumstances: Circumstances
  ) -> Decision<Exemption> {
    var changed = self
    changed.attachments.append(Attachment(reading: path, role: role, on: circumstances.today))
    return Decision(changed, verb: "attach", "Document attached to \(reference).")
  }

  private func note(_ text: String, _ circumstances: Circumstances) -> Decision<Exemption> {
    var changed = self
    changed.notes.append(
      Note(on: circumstances.today, by: circumstances.actor.name, text: text))
    return Decision(changed, verb: "note", "Note added to \(reference).")
  }
}

extension ExemptionCommand {
  /// The verb of the act, as its `ActID` spells it.
  public var verb: String {
    switch self {
    case .open: "open"
    case .change: "change"
    case .answer: "condition"
    case .effort: "effort"
    case .search: "search"
    case .sign: "sign"
    case .withdraw: "withdraw"
    case .end: "end"
    case .review: "review"
    case .requestEvidence: "evidence-request"
    case .handOverEvidence: "evidence-hand-over"
    case .attach: "attach"
    case .note: "note"
    }
  }
}
