import CaseTestSupport
import Testing

@testable import CaseDomain
@testable import CaseStore

/// What of a casebook the website's list for teachers has beside the contracts.
@Suite("The list for teachers, of a casebook")
struct SiteForTeachersTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Moss"])
    for name in ["Timer", "Bell", "Chart"] {
      try casebook.give("product.add", ["name": name, "contractor": "V-1"])
    }
    try enter("yes")
  }

  private func enter(_ teachers: String) throws {
    try casebook.give(
      "district.website", on: CaseReference(.district, 1),
      ["address": "https://elm.example/data", "teachers": teachers])
  }

  private func listed() throws -> [String] {
    try casebook.store.siteContent().withoutStudentData.map(\.name)
  }

  private func answer(_ product: Int, _ data: String) throws {
    try casebook.give(
      "product.applies", on: CaseReference(.product, product), ["student-data": data])
  }

  @Test("The last answer for a product, and the newest decision of its requests that stands, count")
  func newest() throws {
    #expect(try listed() == [])
    try answer(1, "no")
    #expect(try listed() == ["Timer"])
    try answer(1, "yes")
    #expect(try listed() == [])
    let first = CaseReference(.tool, 1)
    try casebook.give("tool.open", ["product": "P-2"])
    try casebook.give("tool.no-data", on: first, ["reason": "A bell."])
    #expect(try listed() == ["Bell"])
    try casebook.give("tool.reopen", on: first, ["why": "It has log-ins now."])
    #expect(try listed() == [])
    try answer(3, "no")
    try casebook.give("tool.open", ["product": "P-3"])
    #expect(try listed() == ["Chart"])
    try casebook.give(
      "tool.decline", on: CaseReference(.tool, 2), ["reason": "It shows advertisements."])
    #expect(try listed() == [])
  }

  @Test("Nothing is read for it where the district has no such list")
  func off() throws {
    try answer(1, "no")
    try enter("no")
    #expect(try listed() == [])
  }
}
