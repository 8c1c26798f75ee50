/// One thing that can be chosen from a list.
public struct ChooserEntry: Hashable, Sendable {
  /// What the caller knows it by.
  public var id: String
  /// Its name.
  public var title: String
  var detail: String
  /// A short word of its own column, such as its keys.
  var hint: String
  /// The heading it stands under while nothing is typed.
  public var group: String
  /// Why it cannot be chosen now.
  var disabled: String?

  /// Makes an entry.
  public init(
    id: String, title: String, detail: String = "", hint: String = "", group: String = "",
    disabled: String? = nil
  ) {
    self.id = id
    self.title = title
    self.detail = detail
    self.hint = hint
    self.group = group
    self.disabled = disabled
  }
}

/// What a key did to a chooser.
public enum ChooserOutcome: Hashable, Sendable {
  /// It was taken, and the list still stands.
  case handled
  /// This entry was chosen.
  case chosen(id: String)
  /// An entry was chosen that cannot be, for this reason.
  case refused(String)
  /// The list was left without a choice.
  case canceled
  /// The list has no use for the key.
  case ignored
}

/// A list over the screen that narrows as one types: the help, the command palette, every picker.
public struct ChooserState: Hashable, Sendable {
  /// The name in the frame.
  public let title: String
  /// Everything that can be chosen.
  public let entries: [ChooserEntry]
  /// What was typed.
  public private(set) var query: TextField
  /// The indices of the entries that answer the query, best first.
  private(set) var matches: [Int]
  /// The index, among the matches, of the one Enter chooses.
  private(set) var selection = 0
  /// Whether one typed or moved, so that the entry it stands on is the one that is meant.
  public private(set) var isMeant: Bool
  /// Whether the word typed has had its answer, so that the next letter begins another.
  private var isAnswered = false
  /// The first visible line.
  private(set) var top = 0
  /// The columns its entries would like, measured once.
  let wanted: Columns

  /// Whether the caller brings the entries that answer what is typed, so that all of them show.
  private let isNarrowed: Bool

  /// Makes a chooser, with something typed already if the caller has it.
  ///
  /// - Parameter isNarrowed: whether the entries are those that answer the query.
  public init(
    title: String, entries: [ChooserEntry], query: String = "", isNarrowed: Bool = false
  ) {
    self.title = title
    self.entries = entries
    self.query = TextField(query)
    isMeant = !query.isEmpty
    self.isNarrowed = isNarrowed
    matches = ChooserFilter.matches(isNarrowed ? "" : query, in: entries)
    wanted = Columns(entries)
  }

  /// The entry Enter chooses.
  public var selected: ChooserEntry? {
    matches.indices.contains(selection) ? entries[matches[selection]] : nil
  }

  /// Selects an entry if the list shows it.
  public mutating func select(id: String) {
    if let index = matches.firstIndex(where: { entries[$0].id == id }) { selection = index }
  }

  /// Stands on an entry that was chosen while the list stays, ready for another word.
  public mutating func answered(by id: String) {
    select(id: id)
    isAnswered = true
  }

  /// Whether a word was typed that has not had its answer.
  public var isSearching: Bool { !query.text.isEmpty && !isAnswered }

  /// Handles a key; the size is that of the screen it is drawn over.
  ///
  /// Letters always narrow the list, so only arrows move here.
  public mutating func handle(_ key: Key, in size: Size) -> ChooserOutcome {
    switch key {
    case .escape: return .canceled
    case .enter:
      guard let selected else { return .handled }
      if let reason = selected.disabled { return .refused(reason) }
      return .chosen(id: selected.id)
    case .up, .backTab: move(.up, in: size)
    case .down, .tab: move(.down, in: size)
    case .pageUp: move(.pageUp, in: size)
    case .pageDown: move(.pageDown, in: size)
    case .control("p"): move(.up, in: size)
    case .control("n"): move(.down, in: size)
    default:
      let before = query.text
      if isAnswered, case .character = key { query = TextField() }
      guard query.handle(key) else { return .ignored }
      if query.text != before { narrow() }
    }
    return .handled
  }

  /// Adds pasted text to the query.
  public mutating func paste(_ text: String) {
    if isAnswered { query = TextField() }
    query.paste(text)
    narrow()
  }

  private mutating func narrow() {
    isMeant = true
    isAnswered = false
    matches = ChooserFilter.matches(isNarrowed ? "" : query.text, in: entries)
    selection = 0
    top = 0
  }

  private mutating func move(_ move: ListMove, in size: Size) {
    isMeant = true
    let page = layout(over: Rect(size)).list.rows
    selection = move.target(from: selection, count: matches.count, page: page)
    let lines = self.lines
    let line = lines.firstIndex(of: .entry(selection)) ?? 0
    // The heading above the first entry of a group comes into view with it.
    let first = line > 0 && lines[line - 1].isHeading ? line - 1 : line
    top = Scrolling.top(top, showing: first..<line + 1, of: lines.count, page: page)
  }

  enum Line: Hashable {
    case heading(String)
    /// An index among the matches.
    case entry(Int)

    var isHeading: Bool {
      if case .heading = self { true } else { false }
    }
  }

  /// The lines of the list; headings only while nothing is typed, for then the order is theirs.
  var lines: [Line] {
    var lines: [Line] = []
    var group = ""
    for (index, match) in matches.enumerated() {
      let entry = entries[match]
      if query.text.isEmpty, entry.group != group {
        group = entry.group
        lines.append(.heading(group))
      }
      lines.append(.entry(index))
    }
    return lines
  }

  /// The first visible line in a list of so many rows.
  func top(rows: Int) -> Int {
    let lines = self.lines
    let line = lines.firstIndex(of: .entry(selection)) ?? 0
    return Scrolling.top(
      top, showing: line..<min(line + 1, lines.count), of: lines.count, page: rows)
  }
}
