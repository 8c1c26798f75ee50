import Testing

@testable import CaseDomain

extension CaseRecord {
  /// Expects the docket's acts to be possible, and every value that the page gives to be read.
  ///
  /// - Returns: every act that the page offers; what a walk offers may have to wait for another answer.
  @discardableResult
  func expectWhatIsShownCanBeDone(
    _ state: String, in circumstances: Circumstances
  ) throws -> [ActKind] {
    let page = page(in: circumstances.district, today: circumstances.today, revealing: false)
    var shown = page.items.map { ($0.settle?.act, $0.settle?.given ?? [:]) }
    shown += page.missing.map { ($0.act, $0.prefill) }
    shown += page.walk.flatMap(\.choices).map { ($0.proposal.act, $0.proposal.given) }
    for (act, given) in shown {
      let act = try #require(act, "\(state)")
      for (field, value) in given {
        try #require(act.field(field) != nil, "\(state): \(act) \(field)")
        _ = try act.check(
          value, in: field, today: circumstances.today, calendar: circumstances.district.calendar)
      }
    }
    for act in page.items.compactMap(\.settle?.act) {
      #expect(act.obstacle(on: self, in: circumstances) == nil, "\(state): \(act)")
    }
    for question in page.walk {
      #expect(Set(question.choices.map(\.key)).count == question.choices.count)
      #expect(question.answer != nil || !question.choices.isEmpty, "\(state): \(question.id)")
    }
    for act in Self.kinds {
      let filled = act.prefill(from: self, in: circumstances)
      #expect(filled.keys.allSatisfy { act.field($0) != nil }, "\(act)")
    }
    return shown.compactMap(\.0)
  }
}
