import CaseDocuments
import CaseDomain
import CaseStore
import CaseTestSupport
import Files
import Testing

@Suite("The made-up district")
struct SampleDistrictTests {
  /// A district made on a day, in a casebook of its own.
  private struct Made {
    let folder: TemporaryFolder
    let store: CaseStore
    let today: CivilDate

    init(_ today: CivilDate) throws {
      let sample = try SampleDistrict(today: today)
      folder = try TemporaryFolder()
      self.today = today
      store = try CaseStore.create(
        path: FilePath(folder.file("sample.docket")), district: sample.district,
        actor: sample.coordinator,
        moment: sample.beginning, means: .sample)
      try sample.fill(store)
    }

    func standings(_ area: CaseArea) throws -> [String] {
      let column = area.headings.firstIndex(where: \.isStanding) ?? 0
      return try store.list(ListQuery(area, limit: 100), today: today).rows
        .map { $0.cells[column].shown }
    }

    func docket() throws -> [DocketLine] {
      try store.docket(DocketQuery(limit: 200), today: today).lines.rows
    }

    func journal() throws -> [JournalEntry] {
      try store.journal(of: nil, before: nil, limit: 1000).reversed()
    }
  }

  @Test(
    "it shows every standing and every part of the docket, on whatever day it is made",
    arguments: [
      "2026-11-21", "2026-11-24", "2026-11-29", "2027-02-28", "2026-01-01", "2027-07-01",
      "2028-07-31",
    ])
  func anyDay(iso: String) throws {
    let made = try Made(day(iso))
    #expect(Set(try made.standings(.contract)) == Set(Standing.allCases.map(\.label)))
    #expect(try made.standings(.annualNotice) == ["told", "partly told", "open"])
    #expect(
      Set(try made.docket().map { $0.item.section(on: made.today) }) == Set(DocketSection.allCases))
  }

  @Test("its cases are those a coordinator meets")
  func cases() throws {
    let made = try Made(day("2026-11-21"))
    let contracts = try made.standings(.contract)
    #expect(contracts.count == 13)
    #expect(contracts.count { $0 == Standing.ended.label } == 2)
    #expect(try made.standings(.exemption).count == 5)
    #expect(try made.standings(.exemption).contains(ExemptionStanding.superseded.label))
    #expect(try made.standings(.deletion).count == 4)
    #expect(
      try made.standings(.request)
        == [
          RequestStatus.closed, .hearing, .toBeAnswered, .toBeCarriedOut, .toBeAnswered,
          .toBeChecked, .toBeCarriedOut,
        ].map(\.label))
    let sentences = try made.docket().map(\.item.sentence)
    #expect(sentences.contains("Finish the review: 4 of 11 left"))
  }

  @Test("its journal reads forward in time and names no child")
  func journal() throws {
    let journal = try Made(day("2026-11-21")).journal()
    #expect(journal.count > 150)
    #expect(journal.map(\.at) == journal.map(\.at).sorted())
    #expect(Set(journal.map(\.actor)).count == 3)
    #expect(!journal.contains { $0.detail.contains("Made-Up") })
  }

  @Test("nobody mistakes it for a real district")
  func madeUp() throws {
    let sample = try SampleDistrict(today: day("2026-11-21"))
    #expect(sample.district.name.contains("made up"))
    #expect(sample.district.profile.title.contains("made up"))
  }
}
