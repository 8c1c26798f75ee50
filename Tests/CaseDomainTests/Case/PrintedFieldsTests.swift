import Testing

@testable import CaseDomain

@Suite("What a field prints reads back")
struct PrintedFieldsTests {
  /// Texts that a field of a kind takes.
  private func texts(_ field: ActField) -> [String] {
    switch field.kind {
    case .text where field.id == "lists": ["1", "2, 1"]
    case .text where field.id == "year": ["2026-27", "2018", "2099-2100", "last", "this", "next"]
    case .text, .longText, .file: ["One word", "Größe: “x”, y; z = 3", "/srv/a b.pdf"]
    case .date: ["2026-09-01", "1999-12-31"]
    case .number(let range): [range.lowerBound, range.upperBound].map(String.init)
    case .yesNo: ["yes", "no"]
    case .choice(let options): options.map(\.key)
    case .choices(let options):
      options.map(\.key) + [options.map(\.key).reversed().joined(separator: ",")]
    case .lookup(let area): [CaseReference(area, 12).description]
    case .reference(let areas): areas.map { CaseReference($0, 12).description }
    case .lookups(let area):
      [CaseReference(area, 3).description, "\(CaseReference(area, 3)), \(CaseReference(area, 12))"]
    case .students: ["4471", "4471 = Ann Name, 88"]
    }
  }

  private func readsBack<A: Act>(_ act: A.Type) throws {
    let today = day("2026-11-21")
    let reading = Reading(today: today, calendar: BusinessCalendar(appointed: []))
    for field in A.fields {
      for text in texts(field.about) {
        var form = A(today: today)
        // A version is kept only of an addendum that is included.
        if field.about.id == "addendum-version" {
          try A.fields.first { $0.about.id == "addendum" }?.read("yes", reading, into: &form)
        }
        try field.read(text, reading, into: &form)
        let printed = field.text(of: form)
        #expect(!printed.isEmpty, "\(A.name) \(field.about.id) \(text)")
        var again = form
        try field.read(printed, reading, into: &again)
        #expect(again == form, "\(A.name) \(field.about.id) \(text)")
        #expect(field.text(of: again) == printed)
      }
      guard !field.about.required else { continue }
      var form = A(today: today)
      try field.read("", reading, into: &form)
      #expect(field.text(of: form).isEmpty, "\(A.name) \(field.about.id)")
    }
  }

  @Test("by every field of every act, whatever its kind")
  func everyField() throws {
    for kind in Acts.all { try readsBack(kind.act) }
  }
}
