/// A question to the casebook.
public enum Query: Hashable, Sendable {
  /// The district's office.
  case office
  /// One page of the docket.
  case docket(DocketQuery)
  /// One page of a list.
  case list(ListQuery)
  /// One case as a page; names show only when `revealing`.
  case sheet(CaseReference, revealing: Bool)
  /// What the form of an act holds when it opens on a case.
  case prefill(ActID, CaseReference)
  /// Records of an area whose name holds the text, for choosing one; at most 50.
  case lookup(CaseArea, text: String)
  /// One page of the journal, newest first; of one case if one is named.
  case journal(of: CaseReference?, before: Int?, limit: Int)
  /// What an act of undoing would reverse: the newest reversible entry, of one case if named.
  case undoable(of: CaseReference?)
}

/// The casebook's answer to a question of the same name.
public enum Answer: Hashable, Sendable {
  case office(Office)
  case docket(DocketPage)
  case list(ListPage)
  case sheet(CaseSheet)
  case prefill(ActID, CaseReference, [String: String])
  case lookup([LookupHit])
  case journal([JournalEntry])
  case undoable(JournalEntry?)
}

/// Where a page of a list begins.
public enum PageStart: Hashable, Sendable {
  /// At the top.
  case top
  /// At the bottom, the last rows.
  case bottom
  /// Just after the row with these sort values, which a `ListRow` or `DocketLine` carries.
  case after(PageMark)
  /// Just before the row with these sort values.
  case before(PageMark)
  /// At the row with these sort values, itself included.
  case from(PageMark)
}

/// A row's place in the order of its list: the sort value and the number that breaks ties.
public struct PageMark: Hashable, Sendable, Codable {
  /// The sort value as the list orders it; empty for a blank.
  public let value: String
  /// The row's number.
  public let number: Int

  /// Marks a place.
  public init(value: String, number: Int) {
    self.value = value
    self.number = number
  }
}

/// A question for one page of a list.
public struct ListQuery: Hashable, Sendable {
  /// The kind of record.
  public var area: CaseArea
  /// Words that must occur in what the row is called; each is matched from its beginning.
  public var text: String
  /// The standings to show, by their raw values; empty for all.
  public var standings: [String]
  /// The key of the column that orders the list; `number` by default.
  public var sort: String
  /// Whether the order runs from high to low.
  public var descending: Bool
  /// Where the page begins.
  public var start: PageStart
  /// How many rows at most.
  public var limit: Int

  /// Asks for a page.
  public init(
    _ area: CaseArea, text: String = "", standings: [String] = [], sort: String = "number",
    descending: Bool = false, start: PageStart = .top, limit: Int
  ) {
    self.area = area
    self.text = text
    self.standings = standings
    self.sort = sort
    self.descending = descending
    self.start = start
    self.limit = limit
  }
}

/// How many rows match, counted no further than is quick.
public enum RowCount: Hashable, Sendable, Codable {
  case exactly(Int)
  case moreThan(Int)

  /// The count in words, as `over 1,000`.
  public var words: String {
    switch self {
    case .exactly(let count): Self.grouped(count)
    case .moreThan(let count): "over " + Self.grouped(count)
    }
  }

  private static func grouped(_ count: Int) -> String {
    var digits = String(count)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}

/// One page of a list.
public struct ListPage: Hashable, Sendable {
  /// The question answered.
  public var query: ListQuery
  /// The rows in order.
  public var rows: [ListRow]
  /// How many rows match in all.
  public var count: RowCount
  /// Whether rows come before the first one here.
  public var hasBefore: Bool
  /// Whether rows come after the last one here.
  public var hasAfter: Bool

  /// Describes a page.
  public init(
    query: ListQuery, rows: [ListRow], count: RowCount, hasBefore: Bool, hasAfter: Bool
  ) {
    self.query = query
    self.rows = rows
    self.count = count
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}

/// One row of a list.
public struct ListRow: Hashable, Sendable {
  /// The record.
  public var reference: CaseReference
  /// The revision shown, which an act on the row carries back.
  public var revision: Int
  /// A value for each of the area's columns, in their order.
  public var cells: [ListCell]
  /// How good or bad the standing is.
  public var tone: Tone
  /// The row's place in the order asked for.
  public var mark: PageMark

  /// Describes a row.
  public init(
    reference: CaseReference, revision: Int, cells: [ListCell], tone: Tone, mark: PageMark
  ) {
    self.reference = reference
    self.revision = revision
    self.cells = cells
    self.tone = tone
    self.mark = mark
  }
}

/// One value of a row.
public enum ListCell: Hashable, Sendable {
  case text(String)
  case date(CivilDate)
  case number(Int)
  case blank

  /// The value as a list shows it.
  public var shown: String {
    switch self {
    case .text(let text): text
    case .date(let date): date.iso
    case .number(let number): String(number)
    case .blank: ""
    }
  }

  /// A date that may be missing.
  public static func optional(_ date: CivilDate?) -> ListCell { date.map { .date($0) } ?? .blank }
}

/// One column of an area's list; its key is the key of the value in JSON and CSV.
public struct ListColumn: Hashable, Sendable {
  /// The key in JSON and CSV, in lower camel case.
  public let key: String
  /// The heading.
  public let title: String
  /// How many columns of the terminal its values usually take.
  public let width: Int
  /// Whether it takes a share of the room left over.
  public let grows: Bool
  /// Whether the list can be put in the order of this column.
  public let sorts: Bool

  /// Describes a column.
  public init(
    _ key: String, _ title: String, width: Int, grows: Bool = false, sorts: Bool = false
  ) {
    self.key = key
    self.title = title
    self.width = width
    self.grows = grows
    self.sorts = sorts
  }
}

/// A question for one page of the docket.
public struct DocketQuery: Hashable, Sendable {
  /// Words that must occur in the title of the case or in what is due.
  public var text: String
  /// Only what is due up to this day.
  public var until: CivilDate?
  /// Only what is overdue.
  public var overdueOnly: Bool
  /// Where the page begins; a mark's value is the due date, empty where there is none.
  public var start: PageStart
  /// How many lines at most.
  public var limit: Int

  /// Asks for a page.
  public init(
    text: String = "", until: CivilDate? = nil, overdueOnly: Bool = false,
    start: PageStart = .top, limit: Int
  ) {
    self.text = text
    self.until = until
    self.overdueOnly = overdueOnly
    self.start = start
    self.limit = limit
  }
}

/// One page of the docket: dated lines by date, then what is to do without a date, then waiting.
public struct DocketPage: Hashable, Sendable {
  /// The question answered.
  public var query: DocketQuery
  /// The lines in order.
  public var lines: [DocketLine]
  /// How many lines are overdue, counted no further than is quick.
  public var overdue: RowCount
  /// How many lines match in all.
  public var count: RowCount
  /// Whether lines come before the first one here.
  public var hasBefore: Bool
  /// Whether lines come after the last one here.
  public var hasAfter: Bool

  /// Describes a page.
  public init(
    query: DocketQuery, lines: [DocketLine], overdue: RowCount, count: RowCount,
    hasBefore: Bool, hasAfter: Bool
  ) {
    self.query = query
    self.lines = lines
    self.overdue = overdue
    self.count = count
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}

/// A record found for choosing.
public struct LookupHit: Hashable, Sendable {
  /// The record.
  public let reference: CaseReference
  /// What it is called.
  public let title: String
  /// More to tell it from others.
  public let detail: String

  /// Describes a find.
  public init(reference: CaseReference, title: String, detail: String) {
    self.reference = reference
    self.title = title
    self.detail = detail
  }
}

/// A casebook as both front ends see it.
public protocol Casebook: AnyObject {
  /// Answers a question as of a day.
  ///
  /// - Throws: `Refusal` for a record that does not exist, `StoreFailure` for the machine.
  func answer(_ query: Query, today: CivilDate) throws -> Answer

  /// Carries out a command and returns once it is durable.
  ///
  /// - Parameter seen: the revision of the case on screen, or `nil` to act on it as it is.
  /// - Throws: `Refusal` for what the rules or a newer revision do not allow, `StoreFailure` for
  ///   the machine; nothing is changed then.
  func perform(
    _ command: Command, by actor: Actor, at moment: Moment, seen: Int?
  ) throws -> Receipt

  /// Imports a register of contracts in one piece, each row as the command a person would give.
  ///
  /// Where a row is refused nothing is imported, unless only the valid rows are asked for.
  ///
  /// - Parameters:
  ///   - rehearsing: whether the import is undone again once its report is made.
  ///   - validOnly: whether the valid rows are imported although others are refused.
  ///   - progress: told, now and then, how many rows are done.
  /// - Throws: `Refusal` for a casebook opened for looking only, `StoreFailure` for the machine.
  func importRegister(
    _ sheet: RegisterSheet, mapping: ImportMapping, rehearsing: Bool, validOnly: Bool,
    by actor: Actor, at moment: Moment, progress: (Int) -> Void
  ) throws -> ImportReport

  /// A number that differs once anyone else has changed the casebook.
  func changeCount() throws -> Int
}
