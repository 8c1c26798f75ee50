import CaseDomain
import TerminalKit

extension FormScreen {
  /// What is found out about a case that somebody else changed while the form was open.
  struct Stale: Hashable, Sendable {
    var refusal: Refusal
    var revision: Int?
    var values: [String: String] = [:]
  }

  /// Finds out what changed; the journal's answer comes last.
  mutating func look(at target: FormTarget, after refusal: Refusal) -> [Step] {
    stale = Stale(refusal: refusal)
    return [
      .ask(.page(target.reference, revealing: false)),
      askPrefill(on: target),
      .ask(.journal(JournalQuery(of: target.reference, limit: 20))),
    ]
  }

  /// Shows what changed, and offers to save what was typed on top of it.
  mutating func askAboutStale(_ entries: [JournalEntry]) -> [Step] {
    guard let stale, let target else { return [] }
    var lines = [TextLine(stale.refusal.sentence), .blank]
    // Each act counts the revision up by one, so the newest entries are those not yet seen.
    let unseen = max((stale.revision ?? 0) - (target.seen ?? 0), 1)
    for entry in entries.prefix(unseen) {
      let words = EntryWords(entry)
      lines.append(
        TextLine(
          [
            Segment("\(words.moment)  ", .muted), Segment("\(entry.actor): \(words.title)"),
            Segment(words.detail.isEmpty ? "" : "  \(words.detail)", .muted),
          ], hanging: 2))
    }
    lines += changedFields(stale)
    let dialog = Dialog(
      title: "Changed meanwhile", text: lines,
      choices: [
        DialogChoice(id: "back", key: .character("b"), label: "back to the form"),
        DialogChoice(id: "look", key: .character("v"), label: "view the case"),
        DialogChoice(id: "save", key: .character("s"), label: "save mine on top"),
      ])
    return [.push(QuestionScreen(.stale, dialog))]
  }

  private func changedFields(_ stale: Stale) -> [TextLine] {
    fields.compactMap { field in
      guard let now = stale.values[field.id], let before = base[field.id], now != before else {
        return nil
      }
      return TextLine(
        "\(field.label) was “\(before)” and is now “\(now)”.", .warning, hanging: 2)
    }
  }

  /// Saves again with the newer revision; a field one did not touch takes its newer value.
  mutating func saveOnTop(in context: Context) -> [Step] {
    guard let stale, let revision = stale.revision, targets.count == 1 else { return [] }
    for (id, value) in stale.values where base[id] != nil {
      if form.value(id) == base[id] { form.set(id, to: value) }
      base[id] = value
    }
    targets[0].seen = revision
    self.stale = nil
    return submit(in: context)
  }
}
