import CaseDomain
import TerminalKit

extension Session {
  /// Carries out what a layer wants, and gives what is left for the world.
  mutating func carryOut(_ steps: [Step], for id: LayerID) -> [Effect] {
    steps.flatMap { step in carryOut(step, for: id) }
  }

  private mutating func carryOut(_ step: Step, for id: LayerID) -> [Effect] {
    switch step {
    case .ask(let query): return [.ask(query, by: id)]
    case .perform(let given, let seen): return [.perform(given, seen: seen, by: id)]
    case .performEach(let acts): return [.performEach(acts, by: id)]
    case .completePath(let typed): return [.completePath(typed, by: id)]
    case .choosePolicy: return [.offerPolicies]
    case .readPolicy(let text): return [.readPolicy(text, by: id)]
    case .push(let screen): return open(screen)
    case .replace(let screen):
      remove(id)
      return open(screen)
    case .pop:
      remove(id)
      return tell(top.id, .shown)
    case .finish(let message):
      remove(id)
      return finish(message)
    case .tellBelow(let message):
      guard let index = stack.firstIndex(where: { $0.id == id }), index > 0 else { return [] }
      return tell(stack[index - 1].id, message)
    case .press(let key): return press(key)
    case .announce(let reference):
      return roots[tab].map { tell($0.id, .made(reference)) } ?? []
    case .say(let sentence): toast = Toast(sentence)
    case .warn(let sentence): toast = Toast(refused: sentence)
    case .refuse(let refusal): return open(QuestionScreen.refusal(refusal))
    case .keepDraft(let key, let typed): drafts[key] = typed
    case .dropDraft(let key): drafts[key] = nil
    case .program(let request): return [.program(request)]
    }
    return []
  }

  private mutating func open(_ screen: any Screen) -> [Effect] {
    let layer = newLayer(screen)
    stack.append(layer)
    return tell(layer.id, .opened)
  }

  private mutating func remove(_ id: LayerID) {
    guard let index = stack.firstIndex(where: { $0.id == id }) else { return }
    stack.removeSubrange(index...)
  }

  /// Hands what came of a layer to the one below, or acts on it where it concerns the program.
  private mutating func finish(_ message: Message) -> [Effect] {
    guard case .chosen(let purpose, let id) = message else { return tell(top.id, message) }
    switch purpose {
    case .help: return run { $0.name == id }
    case .palette: return runPalette(id)
    case .policy:
      return id == ChoiceScreen.ownPolicy
        ? open(FileScreen(.policy)) : [.readPolicy(id, by: .session)]
    case .undo(let step, let entry): return undo(step, at: entry, answer: id)
    case .notice: return tell(top.id, .shown)
    default: return tell(top.id, message)
    }
  }

  /// Takes what came of a question or a command.
  mutating func receive(_ message: Message, for id: LayerID) -> [Effect] {
    if case .failed(let failure) = message { toast = Toast(refused: failure.sentence) }
    guard id == .session else { return tell(id, message) + districtIfChanged(message) }
    switch message {
    case .district(let district):
      self.district = district
    case .policies(let profiles):
      return open(ChoiceScreen.policies(profiles, following: district.profile))
    case .policyRead(let profile, let text):
      return open(PolicyDifferenceScreen(profile, from: text))
    case .fileRefused(let sentence): toast = Toast(refused: sentence)
    case .undoSteps(let steps): return offerUndo(steps)
    case .undoStep(let step, let entry): return offerUndo(step, at: entry)
    case .turned(let step, let receipt):
      toast = Toast("\(step.turned) \(receipt.sentence)")
      return refresh()
    case .refused(let refusal): return carryOut([.refuse(refusal)], for: top.id)
    default: break
    }
    return []
  }

  private func districtIfChanged(_ message: Message) -> [Effect] {
    guard case .done(let receipt) = message, receipt.reference == District.reference else {
      return []
    }
    return [.ask(.district, by: .session)]
  }
}
