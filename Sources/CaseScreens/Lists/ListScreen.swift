import CaseDomain
import TerminalKit

extension ListRow: ShownRow {
  var rowID: String { reference.description }
}

/// The list of one kind of record.
struct ListScreen: Screen {
  let area: CaseArea
  /// The heads of the columns.
  let headings: [ListHeading]
  /// The act that opens a record of this kind, if there is one.
  let opening: ActKind?
  private(set) var rows = PagedTable<ListRow>()
  private(set) var columns = TableSpec([])
  var filter = FilterLine()
  /// The standing shown alone, if one is.
  var standing: ActOption?
  /// The key of the column that orders the list.
  private(set) var sort = "number"
  private(set) var isDescending = false
  /// The revision each marked record had when it was marked.
  private(set) var marks: [CaseReference: Int] = [:]
  /// The marked records that the list does not show, as it is narrowed.
  private(set) var hidden: Set<CaseReference> = []
  /// What the rows in hand were read with.
  private var read: ListQuery?
  /// The cases whose acts are being chosen from, whatever one stands on when one is chosen.
  private var choosing: [FormTarget] = []
  /// The case just opened, on which one stands when one comes back.
  private var newest: CaseReference?

  /// The most rows that one key marks.
  static let mostMarks = 1_000

  /// Opens a list, narrowed to a standing by its key where one is named.
  init(_ area: CaseArea, standing: String? = nil) {
    self.area = area
    self.standing = area.standings.first { $0.key == standing }
    headings = area.headings
    opening = area.acts.first { $0.opens }
  }

  var isTyping: Bool { filter.isTyping }
  var footer: [FooterItem]? { filter.footer }
  var subject: CaseReference? { rows.selected?.reference }

  func title(in context: Context) -> String {
    area.plural.prefix(1).uppercased() + area.plural.dropFirst()
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch filter.typed(key) {
    case .changed: [.ask(.list(query(.top)))]
    case .taken: []
    case .notMine: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [.ask(.list(query(.top)))]
    case .shown: return again()
    case .made(let reference):
      if reference.area == area { newest = reference }
      return []
    case .importFinished(let last):
      newest = last
      return again()
    case .completed(_, let receipt): return again() + [.say(receipt.sentence)]
    case .completedMany(_, let outcome): return finish(outcome)
    case .paste(let text):
      guard filter.isTyping else { return [] }
      filter.paste(text)
      return [.ask(.list(query(.top)))]
    case .list(let asked, let page): return take(page, asked, in: context)
    case .page(let page):
      choosing = [FormTarget(reference: page.reference, seen: page.revision)]
      return [.push(ChoiceScreen.acts(page))]
    case .chosen(.acts, let id): return begin(id)
    case .chosen(.hiddenMarks, let id): return chooseAct(in: Marks(rawValue: id))
    case .chosen(.standing, let key):
      standing = area.standings.first { $0.key == key }
      return [.ask(.list(query(.top)))]
    case .refused(let refusal): return [.refuse(refusal)]
    case .act(let action): return act(action, in: context)
    default: return []
    }
  }

  private mutating func act(_ action: Action, in context: Context) -> [Step] {
    switch action {
    case .move(let move):
      return rows.move(move, in: room(in: context))
        .map { [.ask(.list(query($0)))] } ?? []
    case .open: return rows.selected.map { [.push(CaseScreen($0.reference))] } ?? []
    case .walk: return rows.selected.map { [.push(WalkScreen($0.reference))] } ?? []
    case .filter:
      filter.begin()
      return []
    case .back: return clear()
    case .standing: return [.push(ChoiceScreen.standings(area))]
    case .sort, .reverseSort: return reorder(action)
    case .importRegister:
      return FileScreen.Use.importing(area).map { [.push(FileScreen($0))] } ?? []
    case .new: return opening.map { [.push(FormScreen(opening: $0))] } ?? []
    case .mark, .markAll, .act: return mark(action, in: context)
    default: return []
    }
  }

  private mutating func clear() -> [Step] {
    if filter.clear() { return [.ask(.list(query(.top)))] }
    if standing != nil {
      standing = nil
      return [.ask(.list(query(.top)))]
    }
    marks = [:]
    showMarks()
    return []
  }

  private mutating func reorder(_ action: Action) -> [Step] {
    if action == .reverseSort {
      isDescending.toggle()
    } else {
      let keys = headings.filter(\.sorts).map(\.key)
      let next = (keys.firstIndex(of: sort) ?? -1) + 1
      sort = keys.isEmpty ? sort : keys[next % keys.count]
      isDescending = false
    }
    return [.ask(.list(query(.top)))]
  }

  private mutating func mark(_ action: Action, in context: Context) -> [Step] {
    switch action {
    case .mark:
      guard let row = rows.selected else { return [] }
      if marks.removeValue(forKey: row.reference) == nil { marks[row.reference] = row.revision }
      showMarks()
      return act(.move(.down), in: context)
    case .markAll:
      if !marks.isEmpty {
        marks = [:]
        showMarks()
        return []
      }
      return [.ask(.list(query(.top, limit: Self.mostMarks)))]
    default:
      if marks.isEmpty {
        return rows.selected.map { [.ask(.page($0.reference, revealing: false))] } ?? []
      }
      return hidden.isEmpty ? chooseAct(in: .all) : [.push(hiddenMarksQuestion)]
    }
  }

  private mutating func showMarks() {
    hidden.formIntersection(marks.keys)
    rows.table.marks = Set(marks.keys.map(\.description))
  }

  /// Offers the acts for the marked cases, or for those of them that show.
  private mutating func chooseAct(in marks: Marks?) -> [Step] {
    guard let marks else { return [] }
    choosing = self.marks.sorted { $0.key < $1.key }
      .map { FormTarget(reference: $0.key, seen: $0.value, isHidden: hidden.contains($0.key)) }
      .filter { marks == .all || !$0.isHidden }
    return [.push(ChoiceScreen.acts(on: choosing.count, area))]
  }

  func query(
    _ start: PageStart, limit: Int = PagedTable<ListRow>.pageLength,
    among: Set<CaseReference>? = nil
  ) -> ListQuery {
    ListQuery(
      area, text: filter.text, standings: standing.map { [$0.key] } ?? [], among: among,
      sort: sort, descending: isDescending, start: start, limit: limit)
  }

  /// Asks which of the marked cases the list shows; where it is not narrowed, what is missing is gone.
  private mutating func lookForHidden() -> [Step] {
    guard !marks.isEmpty else {
      hidden = []
      return []
    }
    return [.ask(.list(query(.top, limit: marks.count, among: Set(marks.keys))))]
  }

  private func again() -> [Step] {
    let (start, limit) = rows.again
    return [.ask(.list(query(start, limit: limit)))]
  }

  private mutating func take(
    _ page: RowPage<ListRow>, _ asked: ListQuery, in context: Context
  ) -> [Step] {
    if let among = asked.among {
      hidden = among.subtracting(page.rows.map(\.reference))
      if asked.text.isEmpty, asked.standings.isEmpty {
        for reference in hidden { marks[reference] = nil }
        hidden = []
      }
      showMarks()
      return []
    }
    // No page that is shown is as long as what one key marks.
    if asked.limit == Self.mostMarks {
      for row in page.rows { marks[row.reference] = row.revision }
      showMarks()
      return page.hasAfter
        ? [.warn("The first \(page.rows.count) are marked; narrow the list to mark the others.")]
        : []
    }
    var same = read
    same?.start = asked.start
    same?.limit = asked.limit
    let emptyText = emptyText
    rows.take(page, from: asked.start, same: same == asked, in: room(in: context)) {
      TableContent($0.map(Self.row), emptyText: emptyText)
    }
    read = asked
    columns = spec(rows.content.rows)
    let column = headings.firstIndex { $0.key == sort } ?? 0
    rows.table.sort = TableSort(column: column, ascending: !isDescending)
    return goToNewest(asked, in: context) + lookForHidden()
  }

  /// Goes to the case just opened; by number it is the last one, wherever one stood before.
  private mutating func goToNewest(_ asked: ListQuery, in context: Context) -> [Step] {
    guard let newest else { return [] }
    let end: PageStart = isDescending ? .top : .bottom
    if rows.rows.contains(where: { $0.reference == newest }) {
      rows.select(newest.description, in: room(in: context))
    } else if sort == "number", asked.start != end, rows.hasBefore || rows.hasAfter {
      return [.ask(.list(query(end)))]
    }
    self.newest = nil
    return []
  }

  /// Opens the form of an act for the cases it was chosen for.
  private func begin(_ id: String) -> [Step] {
    Acts.named(id).map { [.push(FormScreen($0, onEach: choosing))] } ?? []
  }

  /// Those that were refused stay marked, so that they can be looked at or tried again.
  private mutating func finish(_ outcome: BatchOutcome) -> [Step] {
    for reference in outcome.done { marks[reference] = nil }
    showMarks()
    return again() + [outcome.report]
  }
}
