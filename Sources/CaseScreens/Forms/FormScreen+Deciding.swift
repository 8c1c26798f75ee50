import CaseDomain
import TerminalKit

extension FormScreen {
  /// What is answered to the fields that decide about the others.
  var answers: [String: String] {
    form.values.filter { act.deciding.contains($0.key) }
  }

  /// Asks what the form holds of a case.
  func askPrefill(on target: FormTarget) -> Step {
    .ask(.prefill(act, target.reference, given: answers))
  }

  /// Asks again what the form holds where a field that decides about the others was answered anew.
  mutating func fillInAnew() -> [Step] {
    guard let target, let decided, decided != answers else { return [] }
    self.decided = answers
    return [askPrefill(on: target)]
  }

  /// Fills in what nothing was typed into.
  mutating func fillIn(_ values: [String: String]) {
    for field in fields
    where !act.deciding.contains(field.id) && form.value(field.id) == base[field.id] {
      form.open(field.id, with: values[field.id] ?? field.initial)
      base[field.id] = form.value(field.id)
    }
  }
}
