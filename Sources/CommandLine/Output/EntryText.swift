import CaseDomain
import PlainText

/// An entry of the journal as text, with each field before and after it.
enum EntryText {
  static func text(_ page: EntryPage) -> String {
    let entry = page.entry
    var lines = ["\(entry.sequence)  \(entry.at)  \(entry.actor)  \(page.title)  \(entry.subject)"]
    if !entry.decision.isEmpty { lines.append(entry.decision) }
    if page.lines == nil { lines += ["", "What it changed was not kept."] }
    for field in page.lines ?? [] {
      lines += ["", field.label]
      lines += [("before", field.before), ("after ", field.after)].map { label, value in
        "  \(label)  \(value.isEmpty ? "–" : value)"
      }
    }
    if page.hidesNames { lines += ["", "Names are hidden; --reveal shows them."] }
    return PlainText.lines(lines)
  }
}
