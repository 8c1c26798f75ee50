import CaseTestSupport
import Testing

@testable import CaseDomain

/// Exemptions and deletion requests, walked key by key on a real casebook.
@Suite struct CaseLifeTests {
  @Test func threeContractorsAreAskedAndAnswerEachInTheirOwnWay() throws {
    let casebook = try TemporaryCasebook()
    for name in ["Acme", "Globex", "Initech"] {
      try casebook.give("contractor.add", ["name": name])
    }
    let request = try casebook.give(
      "deletion.open",
      ["requester": "parent", "students": "4471", "data": "essays", "contractors": "V-1,V-2,V-3"]
    ).reference
    var play = try Screenplay(casebook.store)
    try play.press("4<Enter>wy")
    play.type("photo ID")
    try play.press("<C-s>")

    // What is typed after an answer was chosen must not change the answer.
    for remark in ["any system of ours", "nobody asked yet"] {
      try play.press("n")
      play.type(remark)
      try play.press("<C-s>")
    }
    for (number, how) in ["e-mail", "portal", "yellow letter"].enumerated() {
      #expect(play.text.contains("Contractor \(number + 1) of 3"))
      try play.press("s")
      play.type(how)
      try play.press("<C-s>")
    }
    #expect(play.text.contains("What did Acme answer?"))
    try play.press("c<C-s>")
    try play.press("r")
    play.type("requires")
    try play.press("<Enter><C-s>")
    #expect(play.words.contains("none was named"))
    play.type("C.G.S. § 11-8a")
    try play.press("<C-s>k<C-s>")

    #expect(play.text.contains("Has the requester been told the outcome?"))
    try play.press("t")
    play.type("letter")
    try play.press("<C-s>")
    let page = try casebook.store.page(of: request, revealing: false, today: today)
    #expect(page.standing.contains("deleted in part"))
    #expect(page.items.map(\.settle?.act) == [Acts.named("deletion.restored")])
  }

  @Test func aQuestionOfAWalkOpensItsFormOnTheFieldItAsksFor() throws {
    let casebook = try TemporaryCasebook()
    try casebook.give("contractor.add", ["name": "Acme"])
    try casebook.give("product.add", ["name": "Wand", "contractor": "V-1"])
    try casebook.give(
      "exemption.open",
      ["student": "9001 = Jamie", "product": "P-1", "plan": "iep"])
    var play = try Screenplay(casebook.store)
    try play.press("3<Enter>ww")
    play.type("Plan section 4 names the tool.")
    try play.press("<C-s>")
    #expect(play.text.contains("Statement 2 of 2"))
    try play.press("<Esc>")
    #expect(try play.page(to: "Plan section 4 names the tool."))
  }
}
