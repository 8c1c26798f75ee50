import CaseDomain
import TerminalKit

extension FormScreen {
  /// One form on its way through several cases.
  struct Batch: Hashable, Sendable {
    /// The cases whose own values are still to be looked up.
    var waiting: [FormTarget]
    /// The act on each case that can take what was typed.
    var acts: [SeenAct] = []
    var refused: [BatchOutcome.Refused] = []
  }

  /// Starts, unless what was typed cannot be read for any case.
  mutating func beginBatch(in context: Context) -> [Step] {
    var problems: [String: String] = [:]
    for field in fields {
      do throws(EntryProblem) {
        _ = try act.check(
          form.value(field.id), in: field.id, today: context.today,
          calendar: context.district.calendar)
      } catch {
        problems[field.id] = error.sentence
      }
    }
    guard problems.isEmpty else {
      form.setProblems(problems)
      return []
    }
    batch = Batch(waiting: targets)
    return nextInBatch()
  }

  /// Looks up what the next case says itself; after the last one the act is given to all at one go.
  private mutating func nextInBatch() -> [Step] {
    guard let batch else { return [] }
    guard let next = batch.waiting.first else { return [.performEach(batch.acts)] }
    return [.ask(.prefill(act, next.reference))]
  }

  /// Fills in what one case says itself wherever a field was left blank.
  mutating func prepareNext(_ values: [String: String], in context: Context) -> [Step] {
    guard let target = batch?.waiting.removeFirst() else { return [] }
    let typed = form.values.filter { !$0.value.isEmpty }
    let entries = values.filter { act.field($0.key) != nil }.merging(typed) { $1 }
    do {
      let given = try act.read(
        entries, today: context.today, calendar: context.district.calendar)
      batch?.acts.append(SeenAct(GivenAct(given, on: target.reference), seen: target.seen))
    } catch {
      noteRefused(target, error.problems.map(\.sentence).joined(separator: " "))
    }
    return nextInBatch()
  }

  private mutating func noteRefused(_ target: FormTarget, _ sentence: String) {
    batch?.refused.append(.init(reference: target.reference, sentence: sentence))
  }

  /// A case that is gone takes no act, but the others do; what concerns all of them ends it.
  mutating func refusedInBatch(_ refusal: Refusal) -> [Step] {
    guard let target = batch?.waiting.first else {
      batch = nil
      show(refusal)
      return []
    }
    batch?.waiting.removeFirst()
    noteRefused(target, refusal.message)
    return nextInBatch()
  }

  /// Tells what came of it; where nothing was done, the form stays with what was typed.
  mutating func finishBatch(_ results: [Result<Receipt, Refusal>]) -> [Step] {
    guard let batch else { return [] }
    self.batch = nil
    var outcome = BatchOutcome(refused: batch.refused)
    for (act, result) in zip(batch.acts, results) {
      guard let reference = act.given.reference else { continue }
      switch result {
      case .success: outcome.done.append(reference)
      case .failure(let refusal):
        outcome.refused.append(.init(reference: reference, sentence: refusal.message))
      }
    }
    outcome.refused.sort { $0.reference < $1.reference }
    guard outcome.done.isEmpty, let first = outcome.refused.first else {
      return [.dropDraft(draftKey), .finish(.completedMany(act, outcome))]
    }
    let count = outcome.refused.count
    refused = form.values
    self.refusal = Refusal(
      .unchanged,
      "Refused for \(count == 1 ? "the one case" : "all \(count)"), so nothing is changed. "
        + "\(first.reference): \(first.sentence)", remedy: "")
    return []
  }
}
