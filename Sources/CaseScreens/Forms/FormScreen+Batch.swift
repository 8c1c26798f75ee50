import CaseDomain
import TerminalKit

extension FormScreen {
  /// One form on its way through several cases.
  struct Batch: Hashable, Sendable {
    var waiting: [FormTarget]
    var current: FormTarget?
    var outcome = BatchOutcome()
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

  private mutating func nextInBatch() -> [Step] {
    guard var batch else { return [] }
    guard !batch.waiting.isEmpty else {
      self.batch = nil
      return [.dropDraft(draftKey), .finish(.completedMany(act, batch.outcome))]
    }
    let target = batch.waiting.removeFirst()
    batch.current = target
    self.batch = batch
    return [.ask(.prefill(act, target.reference))]
  }

  /// Gives the act to one case: a field left blank keeps what the case itself says.
  mutating func performNext(
    _ values: [String: String], on reference: CaseReference, in context: Context
  ) -> [Step] {
    guard let target = batch?.current else { return [] }
    let typed = form.values.filter { !$0.value.isEmpty }
    let entries = values.filter { act.field($0.key) != nil }.merging(typed) { $1 }
    do {
      let given = try act.read(
        entries, today: context.today, calendar: context.district.calendar)
      return [.perform(GivenAct(given, on: reference), seen: target.seen)]
    } catch {
      return noteRefused(error.problems.map(\.sentence).joined(separator: " "))
    }
  }

  mutating func noteDone(_ receipt: Receipt) -> [Step] {
    if let current = batch?.current { batch?.outcome.done.append(current.reference) }
    return nextInBatch()
  }

  mutating func noteRefused(_ sentence: String) -> [Step] {
    if let current = batch?.current {
      batch?.outcome.refused.append(
        BatchOutcome.Refused(reference: current.reference, sentence: sentence))
    }
    return nextInBatch()
  }

  /// Where the machine itself fails there is no sense in trying the others.
  mutating func stopBatch(_ failure: StoreFailure) -> [Step] {
    guard let batch else { return [] }
    let untried = [batch.current].compactMap { $0 } + batch.waiting
    var outcome = batch.outcome
    outcome.refused += untried.map {
      BatchOutcome.Refused(reference: $0.reference, sentence: failure.sentence)
    }
    self.batch = nil
    return [.dropDraft(draftKey), .finish(.completedMany(act, outcome))]
  }
}
