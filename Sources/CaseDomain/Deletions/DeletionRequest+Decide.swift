extension DeletionRequest {
  /// Decides a command about a deletion request.
  ///
  /// - Throws: `Refusal` where the rules or plain consistency do not allow it.
  public static func decide(
    _ command: DeletionCommand, on record: DeletionRequest?, in circumstances: Circumstances
  ) throws -> Decision<DeletionRequest> {
    if case .open(let entry) = command { return try open(entry, circumstances) }
    guard let request = record else {
      throw Refusal(
        .noSuchRecord, "There is no such deletion request.",
        remedy: "Look it up with `deletion list`.")
    }
    if let obstacle = request.obstacle(
      to: command.verb, in: circumstances.office, today: circumstances.today)
    {
      throw obstacle
    }
    switch command {
    case .open(let entry): return try open(entry, circumstances)
    case .change(_, let entry): return try request.change(entry, circumstances)
    case .checkRight(_, let check): return try request.verify(check, circumstances)
    case .safeguard(_, let answers): return try request.safeguard(answers, circumstances)
    case .addLeg(_, let contractor): return try request.addLeg(contractor, circumstances)
    case .pause(_, let day, let reason): return try request.pause(day, reason, circumstances)
    case .resume(_, let day): return try request.resume(day, circumstances)
    case .extend(_, let extra): return try request.extend(extra, circumstances)
    case .answer(_, let close): return try request.answer(close, circumstances)
    case .withdraw(_, let close): return try request.withdraw(close, circumstances)
    case .attach(_, let path, let role): return request.attach(path, role, circumstances)
    case .note(_, let text): return request.note(text, circumstances)
    case .send(_, let contractor, let day, let how):
      return try request.send(contractor, day, how, circumstances)
    case .acknowledge(_, let contractor, let day):
      return try request.acknowledge(contractor, day, circumstances)
    case .followUp(_, let contractor, let reminder):
      return try request.remind(contractor, reminder, circumstances)
    case .confirm(_, let contractor, let day, let answer, let certificate):
      return try request.confirm(contractor, day, answer, certificate, circumstances)
    case .refuse(_, let contractor, let day, let exception, let citation, let answer):
      return try request.refuse(contractor, day, exception, citation, answer, circumstances)
    case .keepInCopy(_, let contractor, let day, let answer):
      return try request.keepInCopy(contractor, day, answer, circumstances)
    case .copyRestored(_, let contractor, let day):
      return try request.restore(contractor, day, circumstances)
    case .copyDestroyed(_, let contractor, let day):
      return try request.destroy(contractor, day, circumstances)
    }
  }

  /// The decision that leaves the request as `changed`, saying so where its status moved.
  func decision(
    _ changed: DeletionRequest, _ verb: String, _ sentence: String,
    _ detail: [JournalDetail] = []
  ) throws(Refusal) -> Decision<DeletionRequest> {
    guard changed != self else {
      throw Refusal(
        .unchanged, "Nothing was changed.", remedy: "Change a field, or go back with Esc.")
    }
    let news = changed.status == status ? "" : " The request is now \(changed.status.label)."
    return Decision(changed, verb: verb, sentence + news, detail)
  }

  private func attach(
    _ path: String, _ role: String, _ circumstances: Circumstances
  ) -> Decision<DeletionRequest> {
    var changed = self
    changed.attachments.append(Attachment(reading: path, role: role, on: circumstances.today))
    return Decision(changed, verb: "attach", "Document attached to \(reference).")
  }

  private func note(
    _ text: String, _ circumstances: Circumstances
  ) -> Decision<DeletionRequest> {
    var changed = self
    changed.notes.append(
      Note(on: circumstances.today, by: circumstances.actor.name, text: text))
    return Decision(changed, verb: "note", "Note added to \(reference).")
  }
}

extension DeletionCommand {
  /// The verb of the act, as its `ActID` spells it.
  public var verb: String {
    switch self {
    case .open: "open"
    case .change: "change"
    case .checkRight: "verify"
    case .safeguard: "safeguard"
    case .addLeg: "add-leg"
    case .send: "send"
    case .acknowledge: "acknowledge"
    case .followUp: "follow-up"
    case .confirm: "confirm"
    case .refuse: "refuse"
    case .keepInCopy: "keep-copy"
    case .copyRestored: "restored"
    case .copyDestroyed: "copy-destroyed"
    case .pause: "pause"
    case .resume: "resume"
    case .extend: "extend"
    case .answer: "answer"
    case .withdraw: "withdraw"
    case .attach: "attach"
    case .note: "note"
    }
  }
}
