import Testing

@testable import CaseDomain

@Suite struct ActsTests {
  @Test func everyActIsNamedOnceAndExplainsItself() {
    #expect(Set(Acts.all.map(\.description)).count == Acts.all.count)
    for act in Acts.all {
      #expect(!act.title.isEmpty && act.summary.hasSuffix("."), "\(act)")
      #expect(Set(act.fields.map(\.id)).count == act.fields.count, "\(act)")
      for field in act.fields {
        #expect(field.id == field.id.lowercased() && !field.id.contains(" "), "\(act)")
      }
    }
  }

  @Test("What happens on a day opens with today, and no other day is ever made up")
  func formsOpenWithToday() {
    func opened<A: Act>(_ type: A.Type) -> [String: String] { A(today: day("2026-11-21")).printed }
    for kind in Acts.all {
      let values = opened(kind.act)
      #expect(!values.values.contains(CivilDate.first.iso), "\(kind)")
      for field in kind.fields where field.initial == "today" {
        #expect(values[field.id] == "2026-11-21", "\(kind) \(field.id)")
      }
    }
  }

  @Test func everyRefusalIsCatalogd() {
    #expect(RefusalReason.allCases.allSatisfy { $0.situation.hasSuffix(".") })
  }

  @Test func theJournalsCanonicalTextKeepsFieldsApart() {
    func text(_ actor: String, _ act: String) -> String {
      JournalEntry.canonical(
        sequence: 1, at: "t", actor: actor, act: act, subject: CaseReference(.contract, 1),
        detail: "", previous: "genesis")
    }
    #expect(text("a\nb", "c") != text("a", "b\nc"))
    #expect(text("a\\n", "c") != text("a\n", "c"))
  }
}
