import CaseDomain
import CaseTestSupport
import Testing

@testable import CaseStore

/// The docket page by page is every item, put in order in memory.
@Suite("Docket")
struct DocketTests {
  private let casebook: TemporaryCasebook
  private let today = Moment.testDay.today
  private let items: [DocketItem]

  init() throws {
    var district = try District.test()
    district.website.address = "https://district.example/student-data/"
    casebook = try TemporaryCasebook(district: district)
    var chance = Chance(7)
    items = (0..<400).map { index in
      let due: CivilDate? = chance.one(in: 5) ? nil : chance.near()
      let kind =
        due == nil ? chance.pick([.duty, .waiting]) : chance.pick(DocketItem.Kind.allCases)
      return DocketItem(kind, "\(chance.pick(["Post", "Sign", "Ask"])) number \(index)", due: due)
    }
    try casebook.store.writing { [items] db in
      for (index, item) in items.enumerated() {
        _ = try db.replaceDocketItems(
          of: CaseReference(.contract, index + 1), title: "Case \(index % 9)", with: [item])
      }
    }
  }

  private func page(_ query: DocketQuery) throws -> DocketPage {
    try casebook.store.docket(query, today: today)
  }

  /// The sections in order, dated lines by date; events only while to come.
  private func expected(_ query: DocketQuery) -> [String] {
    func rank(_ item: DocketItem) -> String {
      let section = DocketSection.allCases.firstIndex(of: item.section(on: today)) ?? 0
      return "\(section) \(item.due?.iso ?? "")"
    }
    return items.enumerated()
      .filter { _, item in item.kind != .event || item.due.map { $0 >= today } ?? true }
      .filter { _, item in
        guard let until = query.until else { return true }
        return item.due.map { $0 <= until } ?? false
      }
      .filter { _, item in
        !query.overdueOnly || (item.kind != .event && item.due.map { $0 < today } ?? false)
      }
      .filter { index, item in
        query.text.split(separator: " ").allSatisfy { word in
          "case \(index % 9) \(item.sentence)".lowercased().split(separator: " ").contains {
            $0.hasPrefix(word.lowercased())
          }
        }
      }
      .sorted { a, b in (rank(a.element), a.offset) < (rank(b.element), b.offset) }
      .map(\.element.sentence)
  }

  static let queries = ["", "post", "si 3"].flatMap { text in
    [nil, day("2026-11-25")].flatMap { until in
      [false, true].map { overdue in
        DocketQuery(text: text, until: until, overdueOnly: overdue, limit: 9)
      }
    }
  }

  @Test("Walking forward and back shows the docket in order", arguments: queries)
  func paging(_ query: DocketQuery) throws {
    let all = expected(query)
    var query = query
    var forward: [String] = []
    while true {
      let page = try page(query)
      forward += page.lines.rows.map(\.item.sentence)
      #expect(page.lines.count == .exactly(all.count))
      #expect(page.lines.hasAfter == (forward.count < all.count))
      #expect(page.lines.hasBefore == (query.start != .top))
      guard page.lines.hasAfter, let last = page.lines.rows.last else { break }
      query.start = .after(last.mark)
    }
    #expect(forward == all)
    var back: [String] = []
    query.start = .bottom
    while true {
      let page = try page(query)
      back = page.lines.rows.map(\.item.sentence) + back
      #expect(page.lines.hasBefore == (back.count < all.count))
      guard page.lines.hasBefore, let first = page.lines.rows.first else { break }
      query.start = .before(first.mark)
    }
    #expect(back == all)
  }

  @Test("What is due is found by its day and by whose turn it is")
  func dayAndTurn() throws {
    let item = DocketItem(
      .waiting, "Hear from them", due: day("2026-12-24"), waitingOn: "Acme Learning")
    try casebook.store.writing { db in
      _ = try db.replaceDocketItems(of: CaseReference(.product, 1), title: "Quiz", with: [item])
    }
    for text in ["2026-12-24", "Dec 24 hear", "Thu Dec 24, 2026", "learn", "arning", "dec acme"] {
      let lines = try page(DocketQuery(text: text, limit: 500)).lines.rows
      #expect(lines.contains { $0.item == item }, "\(text)")
    }
    #expect(try page(DocketQuery(text: "Dec 23 hear", limit: 5)).lines.rows.isEmpty)
  }

  @Test("The reference of a case typed as the filter finds that case's lines")
  func reference() throws {
    let overdue = items.firstIndex { item in
      item.kind != .event && item.due.map { $0 < today } ?? false
    }
    let number = try #require(overdue) + 1
    for text in [CaseReference(.contract, number).description, "c\(number)"] {
      let page = try page(DocketQuery(text: text, limit: 5))
      #expect(page.lines.rows.map(\.reference) == [CaseReference(.contract, number)])
      #expect(page.lines.count == .exactly(1))
      #expect(page.overdue == .exactly(1))
    }
    #expect(try page(DocketQuery(text: "V-0001", limit: 5)).lines.rows.isEmpty)
  }

  @Test("Only what is to do or waited for can be late")
  func overdue() throws {
    let late = items.count { $0.kind != .event && $0.due.map { $0 < today } ?? false }
    #expect(try page(DocketQuery(limit: 1)).overdue == .exactly(late))
  }

  @Test("A page can begin at a line itself")
  func fromALine() throws {
    let first = try page(DocketQuery(limit: 30))
    let line = first.lines.rows[20]
    let page = try page(DocketQuery(start: .from(line.mark), limit: 5))
    #expect(page.lines.rows == Array(first.lines.rows[20..<25]))
    #expect(page.lines.hasBefore)
  }

  /// Lines of four kinds beside those that are alone.
  private func fillWithKinds() throws {
    let near = today.adding(days: 2)
    let late = today.adding(days: -9)
    let many: [(String, CivilDate?, Int)] = [
      ("Record it", nil, 40), ("Publish it", late, 5), ("Publish it", near, 3),
      ("Renew it", today.adding(days: 400), 4),
    ]
    try casebook.store.writing { db in
      var number = 1_000
      for (sentence, due, count) in many {
        for step in 0..<count {
          number += 1
          let item = DocketItem(.duty, sentence, due: due?.adding(days: step % 2))
          _ = try db.replaceDocketItems(
            of: CaseReference(.contract, number), title: "Many \(number)", with: [item])
        }
      }
    }
  }

  @Test("Four or more of a kind in one section are one line that counts them")
  func counted() throws {
    try fillWithKinds()
    let page = try page(DocketQuery(counts: true, limit: 1_000))
    let own = page.lines.rows.filter { $0.item.sentence.hasSuffix(" it") }
    #expect(
      own.map { "\($0.count.words) \($0.item.sentence)" } == [
        "5 Publish it", "1 Publish it", "1 Publish it", "1 Publish it", "40 Record it",
        "4 Renew it",
      ])
    #expect(own.first?.item.due == today.adding(days: -9))
    #expect(page.lines.count == .exactly(page.lines.rows.count))
  }

  @Test("Walking forward and back over counted lines shows each once")
  func pagingCounted() throws {
    try fillWithKinds()
    let all = try page(DocketQuery(counts: true, limit: 1_000)).lines.rows
    var query = DocketQuery(counts: true, limit: 7)
    var forward: [DocketLine] = []
    while true {
      let page = try page(query)
      forward += page.lines.rows
      guard page.lines.hasAfter, let last = page.lines.rows.last else { break }
      query.start = .after(last.mark)
    }
    #expect(forward == all)
    var back: [DocketLine] = []
    query.start = .bottom
    while true {
      let page = try page(query)
      back = page.lines.rows + back
      guard page.lines.hasBefore, let first = page.lines.rows.first else { break }
      query.start = .before(first.mark)
    }
    #expect(back == all)
  }

  @Test("A kind opens into its lines, which can be searched")
  func kind() throws {
    try fillWithKinds()
    let counted = try #require(
      page(DocketQuery(counts: true, limit: 1_000)).lines.rows.first {
        $0.item.sentence == "Record it"
      })
    let kind = DocketKind(of: counted, on: today)
    let lines = try page(DocketQuery(kind: kind, limit: 100)).lines
    #expect(lines.rows.count == 40)
    #expect(lines.count == .exactly(40))
    #expect(lines.rows.allSatisfy { $0.item.sentence == "Record it" && !$0.isCounted })
    let number = lines.rows[11].reference.number
    for text in ["many \(number)", "C-\(number)"] {
      #expect(
        try page(DocketQuery(text: text, kind: kind, limit: 100)).lines.rows.map(\.reference.number)
          == [number])
    }
    #expect(try page(DocketQuery(text: "sign", kind: kind, limit: 100)).lines.rows.isEmpty)
  }

  @Test("A section too long to be looked through is shown line by line")
  func longSection() throws {
    try casebook.store.writing { db in
      for number in 1...CountedLines.limit {
        _ = try db.replaceDocketItems(
          of: CaseReference(.product, number), title: "P \(number)",
          with: [DocketItem(.duty, "Record it")])
      }
    }
    let page = try page(DocketQuery(counts: true, limit: 3_000))
    #expect(page.lines.rows.count { $0.item.sentence == "Record it" } == CountedLines.limit)
    #expect(page.lines.rows.allSatisfy { !$0.isCounted })
  }
}
