import CaseDomain
import CaseTestSupport
import Testing

@testable import CaseStore

/// Lists page by page are the whole list, put in order in memory.
@Suite("Lists")
struct ListTests {
  private let casebook: TemporaryCasebook
  private let district: District
  private let cases: RandomCases

  init() throws {
    casebook = try TemporaryCasebook()
    district = try District.test()
    cases = RandomCases(500, seed: 42, district: district)
    try cases.write(to: casebook.store, in: district)
  }

  private let today = Moment.testDay.today

  private func page(_ query: ListQuery) throws -> RowPage<ListRow> {
    try casebook.store.list(query, today: today)
  }

  /// A row as the reference order sees it.
  private struct Row {
    let number: Int
    let title: String
    let standing: String
    let keys: [String: String]

    func matches(_ words: [String]) -> Bool {
      words.allSatisfy { word in
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.contains {
          $0.folding.hasPrefix(word.lowercased().folding)
        }
      }
    }
  }

  private func rows(_ area: CaseArea) -> [Row] {
    switch area {
    case .contractor:
      return cases.contractors.map {
        Row(number: $0.number, title: $0.name, standing: "", keys: ["name": $0.name.lowercased()])
      }
    case .product:
      return cases.products.map {
        Row(number: $0.number, title: $0.name, standing: "", keys: ["name": $0.name.lowercased()])
      }
    case .contract:
      return cases.contracts.map {
        Row(
          number: $0.number, title: $0.title,
          standing: $0.standing(in: district, on: today).rawValue,
          keys: [
            "title": $0.title.lowercased(), "signedOn": $0.signedOn?.iso ?? "~",
            "endsOn": $0.endsOn?.iso ?? "~",
          ])
      }
    case .exemption:
      return cases.exemptions.map {
        Row(
          number: $0.number, title: $0.title,
          standing: $0.standing(in: district, on: today).rawValue,
          keys: ["student": $0.student.code, "reviewOn": $0.reviewOn?.iso ?? "~"])
      }
    case .deletion:
      return cases.deletions.map {
        Row(
          number: $0.number, title: $0.title, standing: $0.status.rawValue,
          keys: ["receivedOn": $0.receivedOn.iso])
      }
    default:
      return []
    }
  }

  private func expected(_ query: ListQuery) -> [Int] {
    let words = query.text.split(separator: " ").map(String.init)
    let ordered = rows(query.area)
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
        ]
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

extension StringProtocol {
  /// The text without the marks that the text index ignores.
  fileprivate var folding: String {
    String(map { ["é": "e", "ü": "u"][$0] ?? $0 })
  }
}
