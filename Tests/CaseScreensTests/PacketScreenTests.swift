import CaseDomain
import CaseTestSupport
import Testing

@testable import CaseScreens

@Suite("The form of a packet")
struct PacketScreenTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook()
    try casebook.give(
      "contract.draft", on: nil,
      ["new-contractor": "Wren Soft", "new-products": "Wren Reader", "signed": "2026-11-20"])
  }

  private func play(_ keys: String) throws -> Screenplay {
    var play = try Screenplay(casebook.store)
    try play.press(keys)
    return play
  }

  @Test("opens on the case in front, and asks the program for the folder")
  func order() throws {
    var play = try play("2<Enter>:packet<Enter>")
    #expect(play.text.contains("Write a packet of evidence") && play.text.contains("C-0001"))
    try play.press("<Tab><Tab><Tab>/srv/evidence<C-s>")
    let subject = PacketSubject.about(CaseReference(.contract, 1))
    #expect(
      play.requests.last == .writePacket(PacketOrder(subject), path: "/srv/evidence"),
      "\(play.text)")
  }

  @Test("says what is wrong with a reference, and keeps what was typed")
  func wrong() throws {
    var play = try play(":packet<Enter><Tab>X-9<Tab><Tab>/srv/evidence<C-s>")
    #expect(play.text.contains("is no reference of a contract"), "\(play.text)")
    #expect(play.text.contains("X-9") && play.requests.isEmpty)
    try play.press("<Esc>")
    #expect(play.text.contains("What you typed"), "\(play.text)")
  }
}
