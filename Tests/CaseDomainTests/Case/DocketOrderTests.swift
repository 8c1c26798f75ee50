import Testing

@testable import CaseDomain

@Suite struct DocketOrderTests {
  private let today = day("2026-11-21")

  private func question(_ items: [DocketItem]) -> [Question] {
    [Question(unasked: "all", items.map { .due($0) })]
  }

  @Test func whatIsMissingStandsInTheOrderOfTheDocket() {
    let missing = question([
      DocketItem(.duty, "Renew", due: day("2028-05-01")), DocketItem(.waiting, "Sign"),
      DocketItem(.duty, "Review"), DocketItem(.duty, "Post", due: day("2026-11-24")),
      DocketItem(.duty, "Record"), DocketItem(.duty, "Notify", due: day("2026-11-02")),
    ]).missing(on: today)
    #expect(
      missing.compactMap(\.item?.sentence) == [
        "Notify", "Post", "Review", "Record", "Renew", "Sign",
      ])
  }

  @Test(arguments: [
    ("2026-09-06", "Sep 6 −76d"), ("2026-11-21", "Nov 21 today"), ("2026-11-22", "Nov 22 +1d"),
    ("2027-05-01", "May 1 +161d"), ("2027-11-20", "Nov 20 +364d"), ("2027-11-21", "Nov 21, 2027"),
    ("2025-11-21", "Nov 21, 2025"),
  ])
  func aDateIsToldInFewColumns(due: String, brief: String) {
    #expect(DocketItem(.duty, "", due: day(due)).brief(on: today) == brief)
    #expect(brief.count <= 12)
  }

  @Test func noDateIsADash() {
    #expect(DocketItem(.duty, "").brief(on: today) == "—")
  }
}
