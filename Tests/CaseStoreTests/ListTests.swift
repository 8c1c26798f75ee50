import CaseDomain
import CaseTestSupport
import Testing

@testable import CaseStore

/// Lists page by page are the whole list, put in order in memory.
@Suite("Lists")
struct ListTests {
  /// The cases, which no test changes, with the rows of each list as they should be.
  fileprivate struct World: Sendable {
    let casebook: TemporaryCasebook
    let cases: RandomCases
    let rows: [CaseArea: [Row]]

    init() throws {
      casebook = try TemporaryCasebook()
      casebook.folder.removeAtExit()
      let district = try District.test()
      let cases = RandomCases(500, seed: 42, district: district)
      try cases.write(to: casebook.store, in: district)
      self.cases = cases
      rows = Dictionary(
        uniqueKeysWithValues: CaseArea.all.map { ($0, Self.rows($0, cases, in: district)) })
    }
  }

  private static let world = Result { try World() }

  private let casebook: TemporaryCasebook
  private let cases: RandomCases
  private let rows: [CaseArea: [Row]]

  init() throws {
    let world = try Self.world.get()
    (casebook, cases, rows) = (world.casebook, world.cases, world.rows)
  }

  private let today = Moment.testDay.today

  private func page(_ query: ListQuery) throws -> RowPage<ListRow> {
    try casebook.store.list(query, today: today)
  }

  /// A row as the reference order sees it.
  fileprivate struct Row: Sendable {
    let number: Int
    let title: String
    let standing: String
    let keys: [String: String]
    /// The title and what the list shows after the number, as words are looked for in them.
    let texts: [String]
    /// The words that they begin with, or that follow a sign.
    let beginnings: [Substring]

    init<Record: CaseRecord>(
      _ record: Record, _ summary: Record.Summary, standing: String, keys: [String: String]
    ) {
      (number, title, self.standing, self.keys) = (record.number, record.title, standing, keys)
      let shown = Record.columns.dropFirst().map { $0.cell(summary, Moment.testDay.today).shown }
      texts = ([record.title] + shown).map { $0.lowercased().folding }
      beginnings = texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" } }
    }

    /// A word is found anywhere, or at the beginning of a word where it is short.
    func matches(_ words: [String]) -> Bool {
      words.allSatisfy { word in
        word.count > 2
          ? texts.contains { $0.contains(word) } : beginnings.contains { $0.hasPrefix(word) }
      }
    }
  }

  private func expected(_ query: ListQuery) -> [Int] {
    let words = query.text.split(separator: " ").map { $0.lowercased().folding }
    let ordered = (rows[query.area] ?? [])
      .filter { query.standings.isEmpty || query.standings.contains($0.standing) }
      .filter { query.among?.contains(CaseReference(query.area, $0.number)) ?? true }
      .filter { $0.matches(words) }
      .sorted { a, b in
        let (left, right) = (a.keys[query.sort] ?? "", b.keys[query.sort] ?? "")
        return left == right
          ? a.number < b.number : left.utf8.lexicographicallyPrecedes(right.utf8)
      }
      .map(\.number)
    return query.descending ? ordered.reversed() : ordered
  }

  /// Every area with every sort, both ways, with and without filters, of all cases and of some.
  static let queries =
    wholeQueries
    + wholeQueries.filter { !$0.descending }.map { query in
      var query = query
      query.among = Set((1...40).map { CaseReference(query.area, 3 * $0) })
      return query
    }

  private static let wholeQueries: [ListQuery] = CaseArea.all.flatMap { area in
    area.headings.filter(\.sorts).flatMap { column in
      [false, true].flatMap { descending in
        let standings = area.standings.map(\.key)
        return [
          ListQuery(area, sort: column.key, descending: descending, limit: 61),
          ListQuery(area, text: "re", sort: column.key, descending: descending, limit: 29),
          ListQuery(area, text: "UB", sort: column.key, descending: descending, limit: 29),
          ListQuery(area, text: "z 1", sort: column.key, descending: descending, limit: 11),
          ListQuery(area, text: "ead", sort: column.key, descending: descending, limit: 29),
          ListQuery(area, text: "2026-11", sort: column.key, descending: descending, limit: 29),
        ]
          + standings.flatMap { standing in
            [[], [standing], Array(standings.prefix(3))].map {
              ListQuery(
                area, text: Self.label(standing, area), standings: $0, sort: column.key,
                descending: descending, limit: 40)
            }
          }
          + (standings.isEmpty
            ? []
            : [
              ListQuery(
                area, standings: Array(standings.prefix(2)), sort: column.key,
                descending: descending, limit: 90),
              ListQuery(
                area, text: "ac", standings: Array(standings.dropFirst()), sort: column.key,
                descending: descending, limit: 17),
            ])
      }
    }
  }

  /// The name of a standing in the list.
  private static func label(_ standing: String, _ area: CaseArea) -> String {
    area.standings.first { $0.key == standing }?.label ?? ""
  }

  @Test("Walking forward and back shows the list in order")
  func paging() throws {
    for query in Self.queries { try walk(query) }
  }

  private func walk(_ query: ListQuery) throws {
    let all = expected(query)
    var forward: [Int] = []
    var next = try page(query)
    #expect(next.count == .exactly(all.count))
    #expect(!next.hasBefore)
    while true {
      forward += next.rows.map(\.reference.number)
      #expect(next.hasAfter == (forward.count < all.count))
      guard next.hasAfter, let last = next.rows.last else { break }
      var following = query
      following.start = .after(last.mark)
      next = try page(following)
      #expect(next.hasBefore)
    }
    #expect(forward == all)
    try walkBack(query, all)
  }

  private func walkBack(_ query: ListQuery, _ all: [Int]) throws {
    var back: [Int] = []
    var query = query
    query.start = .bottom
    while true {
      let page = try page(query)
      back = page.rows.map(\.reference.number) + back
      #expect(page.hasBefore == (back.count < all.count))
      #expect(page.hasAfter == (query.start != .bottom))
      guard page.hasBefore, let first = page.rows.first else { break }
      query.start = .before(first.mark)
    }
    #expect(back == all)
  }

  @Test("A page can begin at a row itself, or at the place of one that is gone")
  func fromARow() throws {
    var query = ListQuery(.contract, sort: "endsOn", limit: 10)
    let first = try page(query)
    let mark = try #require(first.rows.last).mark
    query.start = .from(mark)
    let page = try page(query)
    #expect(page.rows.first?.mark == mark)
    #expect(page.hasBefore)
    query.start = .from(PageMark(value: mark.value, number: mark.number - 1))
    #expect(try self.page(query).rows.first.map { $0.mark.number >= mark.number - 1 } == true)
  }

  @Test("The reference of a case typed as the filter finds that case")
  func reference() throws {
    let page = try page(ListQuery(.contract, text: "c-17", limit: 5))
    #expect(page.rows.map(\.reference) == [CaseReference(.contract, 17)])
    #expect(try self.page(ListQuery(.contract, text: "V-0001", limit: 5)).rows.isEmpty)
  }

  @Test("A date is found as any screen shows it, with the year only in that year")
  func dates() throws {
    for contract in cases.contracts.prefix(40) {
      // A single digit without a year may be the first of two, and “11-11” is a review of all eleven.
      guard let date = contract.signedOn, date.day > 9, date.day != date.month else { continue }
      for (text, hasYear) in [
        (date.iso, true), (date.medium, true), (date.long.lowercased(), true),
        (date.brief, false), (date.short, false), (String(date.iso.dropFirst(5)), false),
        ("\(date.month)/\(date.day)", false), ("\(date.month)/\(date.day)/\(date.year)", true),
      ] {
        let rows = try page(ListQuery(.contract, text: text, limit: 500)).rows
        let shown = hasYear ? date.iso : String(date.iso.dropFirst(4))
        #expect(rows.contains { $0.reference == contract.reference }, "\(text)")
        #expect(rows.allSatisfy { $0.cells.contains { $0.shown.hasSuffix(shown) } }, "\(text)")
      }
    }
  }

  @Test("A date is found while it is typed")
  func dateInTheMaking() throws {
    let contract = try #require(cases.contracts.first { $0.signedOn.map { $0.day > 9 } ?? false })
    let date = try #require(contract.signedOn).medium
    for length in 3...date.count {
      let rows = try page(
        ListQuery(.contract, text: String(date.prefix(length)), limit: 500)
      ).rows
      #expect(rows.contains { $0.reference == contract.reference }, "\(date.prefix(length))")
    }
  }

  @Test("Signs alone, quotes and the index's own words are text like any other")
  func strangeFilters() throws {
    for text in ["--", "\"", "a\"b", "NEAR(", "OR", "*", "title:", "x AND", "^", "\u{0}"] {
      #expect(throws: Never.self) { try page(ListQuery(.contract, text: text, limit: 5)) }
    }
  }

  @Test("The cells of a row follow the area's columns")
  func cells() throws {
    for area in CaseArea.all {
      for row in try page(ListQuery(area, limit: 3)).rows {
        #expect(row.cells.count == area.headings.count)
        #expect(row.cells.first?.shown == row.reference.description)
      }
    }
  }
}

extension ListTests.World {
  fileprivate static func rows(
    _ area: CaseArea, _ cases: RandomCases, in district: District
  ) -> [ListTests.Row] {
    let today = Moment.testDay.today
    switch area {
    case .contractor:
      return cases.contractors.map {
        ListTests.Row($0, $0, standing: "", keys: ["name": $0.name.lowercased()])
      }
    case .product:
      return cases.products.map {
        ListTests.Row(
          $0, $0.summary, standing: $0.applicabilityStanding.rawValue,
          keys: ["name": $0.name.lowercased()])
      }
    case .contract:
      return cases.contracts.map {
        ListTests.Row(
          $0, $0.summary(in: district), standing: $0.standing(in: district, on: today).rawValue,
          keys: [
            "title": $0.title.lowercased(), "signedOn": $0.signedOn?.iso ?? "~",
            "endsOn": $0.endsOn?.iso ?? "~",
          ])
      }
    case .exemption:
      return cases.exemptions.map {
        ListTests.Row(
          $0, $0.summary(in: district), standing: $0.standing(in: district, on: today).rawValue,
          keys: ["student": $0.student.code, "reviewOn": $0.reviewOn?.iso ?? "~"])
      }
    case .deletion:
      return cases.deletions.map {
        ListTests.Row(
          $0, $0.summary, standing: $0.status.rawValue,
          keys: ["receivedOn": $0.receivedOn.iso])
      }
    case .breach:
      return cases.breaches.map {
        ListTests.Row(
          $0, $0.summary(in: district), standing: $0.standing(in: district).rawValue,
          keys: ["receivedOn": $0.notices.map(\.receivedOn.iso).min() ?? "~"])
      }
    case .annualNotice:
      return cases.notices.map {
        ListTests.Row(
          $0, $0.summary(in: district), standing: $0.standing(in: district).rawValue,
          keys: ["title": $0.title])
      }
    case .incident:
      return cases.incidents.map {
        ListTests.Row(
          $0, $0.summary, standing: $0.standing.rawValue,
          keys: ["learnedOn": $0.learnedOn.iso])
      }
    case .request:
      return cases.requests.map {
        let summary = $0.summary(in: district)
        return ListTests.Row(
          $0, summary, standing: $0.status.rawValue,
          keys: ["receivedOn": $0.receivedOn.iso, "dueOn": summary.dueOn?.iso ?? "~"])
      }
    case .tool:
      return cases.tools.map {
        ListTests.Row(
          $0, $0.summary, standing: $0.standing.rawValue,
          keys: ["receivedOn": $0.receivedOn.iso, "title": $0.title.nameKey])
      }
    case .letter:
      return cases.letters.map {
        ListTests.Row(
          $0, $0.summary, standing: $0.standing.rawValue, keys: ["datedOn": $0.entry.dated.iso])
      }
    default:
      return []
    }
  }
}

extension StringProtocol {
  /// The text without the marks that the text index ignores.
  fileprivate var folding: String {
    String(map { ["é": "e", "ü": "u"][$0] ?? $0 })
  }
}
