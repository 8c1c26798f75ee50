import CaseDomain
import TerminalKit

/// A list of records that the casebook narrows as one types, with the making of a new one.
struct LookupScreen: ChooserScreen {
  private let area: CaseArea
  private let field: String
  var chooser: ChooserState
  private var hits: [LookupHit] = []
  /// The records chosen so far, where the field takes several.
  private var chosen: Set<CaseReference>?

  init(
    _ area: CaseArea, field: String, title: String, query: String,
    chosen: Set<CaseReference>? = nil
  ) {
    self.area = area
    self.field = field
    self.chosen = chosen
    chooser = ChooserState(title: title, entries: [], query: query, isNarrowed: true)
  }

  /// What was chosen: a record with its title, or a new one of the name typed.
  enum Choice: Hashable {
    case record(CaseReference, String)
    case new(String)

    /// The choice as the id of an entry.
    var id: String {
      switch self {
      case .record(let reference, let title): "\(reference) \(title)"
      case .new(let name): "new \(name)"
      }
    }

    /// Reads the id of an entry.
    init?(_ id: String) {
      let halves = id.split(separator: " ", maxSplits: 1).map(String.init)
      let rest = halves.count > 1 ? halves[1] : ""
      if halves.first == "new" {
        self = .new(rest)
      } else if let reference = halves.first.flatMap({ CaseReference($0) }) {
        self = .record(reference, rest)
      } else {
        return nil
      }
    }
  }

  var isOfField: Bool { true }

  func offers(in context: Context) -> [Offer] {
    let open =
      chosen == nil
      ? Offer(.open, footer: true, label: "choose")
      : Offer(
        .open, footer: true, label: "add, or take out what has a ✓",
        help: "Add the record, or take it out again; the list stays open.")
    return [
      open, Offer(.goOn, footer: true), Offer(.save, footer: true),
      Offer(.back, footer: true, label: chosen == nil ? nil : "done"),
    ]
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return narrowed()
    case .paste(let text):
      chooser.paste(text)
      return narrowed()
    case .lookup(let hits):
      self.hits = hits
      show()
    default: break
    }
    return []
  }

  /// Where the field takes several records, the list stays for the next one.
  mutating func chose(_ id: String) -> [Step] {
    let message = Message.chosen(.lookup(field: field), id)
    guard var chosen, case .record(let reference, _) = Choice(id) else { return [.finish(message)] }
    if chosen.remove(reference) == nil { chosen.insert(reference) }
    self.chosen = chosen
    show()
    chooser.answered(by: id)
    return [.tellBelow(message)]
  }

  /// A new record is asked for in a form of its own, which the key is not for.
  mutating func take(_ id: String, before key: Key) -> [Step] {
    guard case .record(let reference, _) = Choice(id) else { return chose(id) }
    guard let chosen else { return chose(id) + [.press(key)] }
    let isAdded = !chosen.contains(reference) && chooser.isSearching
    return (isAdded ? chose(id) : []) + [.pop, .press(key)]
  }

  func narrowed() -> [Step] { [.ask(.lookup(area, text: chooser.query.text))] }

  private mutating func show() {
    let query = chooser.query.text
    var entries = hits.map { hit in
      ChooserEntry(
        id: Choice.record(hit.reference, hit.title).id, title: title(of: hit), detail: hit.detail,
        hint: hit.reference.description)
    }
    if area.acts.contains(where: \.opens) {
      let name = query.isEmpty ? "…" : "“\(query)”"
      entries.append(
        ChooserEntry(
          id: Choice.new(query).id, title: "New \(area.noun): add \(name)",
          detail: "Opens the form for a new \(area.noun) and comes back here."))
    }
    chooser = ChooserState(
      title: chooser.title, entries: entries, query: query, isNarrowed: true)
  }

  private func title(of hit: LookupHit) -> String {
    guard let chosen else { return hit.title }
    return (chosen.contains(hit.reference) ? "✓ " : "  ") + hit.title
  }
}
