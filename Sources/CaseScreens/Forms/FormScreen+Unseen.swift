import CaseDomain
import TerminalKit

extension FormScreen {
  /// How many values are told at once, so that all of them can be read on the smallest screen.
  private static var mostAnnounced: Int { 4 }

  /// Shows what the form would save although it was never on the screen; saving takes another key.
  ///
  /// What a correction leaves as it is on record is no news and is not told.
  ///
  /// - Returns: Whether there is anything to show first.
  mutating func announceUnseen(in context: Context) -> Bool {
    let ids = form.unseen.filter { !act.corrects || form.value($0) != base[$0] }
    let told = ids.prefix(Self.mostAnnounced).compactMap(act.field)
    guard let first = told.first else { return false }
    announced = told.map { "\($0.label): \(words(of: $0, in: context))" }
    form.noteTold(told.map(\.id))
    form.focus(first.id)
    return true
  }

  private func words(of field: ActField, in context: Context) -> String {
    let value = form.value(field.id)
    let understood = try? act.check(
      value, in: field.id, today: context.today, calendar: context.district.calendar)
    if let understood, !understood.isEmpty { return understood }
    let words = field.words(of: value)
    return words.count > 60 ? words.prefix(59) + "…" : words
  }
}
