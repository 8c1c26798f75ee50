import CaseDomain
import CaseTestSupport
import Testing

@testable import CaseScreens

@Suite("The place of the website")
struct WebsiteScreenTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give(
      "district.website",
      on: District.reference, ["address": "https://elm.example/data/"])
    try casebook.give(
      "contract.draft", on: nil,
      ["new-contractor": "Wren Soft", "new-products": "Wren Reader", "signed": "2026-11-20"])
  }

  private func play(_ keys: String) throws -> Screenplay {
    var play = try Screenplay(casebook.store)
    try play.press(keys)
    return play
  }

  @Test("shows what asks for something, and Enter opens it")
  func opens() throws {
    let place = try play("6")
    #expect(
      place.text.contains("TO PUT RIGHT") && place.text.contains("Wren Soft"), "\(place.text)")
    #expect(place.text.contains("to be posted, due"))
    let opened = try play("6<Enter>")
    #expect(opened.text.contains("C-0001") && opened.text.contains("Standing: "), "\(opened.text)")
  }

  @Test(
    "asks for the folder of each of its works",
    arguments: [(0, "build"), (1, "fragments"), (2, "diff"), (3, "record")])
  func works(down: Int, work: String) throws {
    let keys = "6a" + String(repeating: "<Down>", count: down) + "<Enter>"
    let place = try play(keys)
    let wanted = try #require(WebsiteWork(rawValue: work))
    #expect(place.text.contains(wanted.title), "\(place.text)")
    var typed = place
    try typed.press("/srv/web<C-s>")
    #expect(typed.requests.last == .website(wanted, path: "/srv/web"))
  }

  @Test("leads to the notice of the school year among its works")
  func annualNotice() throws {
    let works = try play("6a")
    #expect(works.text.contains("Annual notice, School year"), "\(works.text)")
    let opened = try play("6aAnnual<Enter>")
    #expect(opened.text.contains("N-0001") && opened.text.contains("Standing: "), "\(opened.text)")
  }
}
