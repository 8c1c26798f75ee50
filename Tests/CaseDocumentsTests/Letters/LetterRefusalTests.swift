import CaseTestSupport
import Testing

@testable import CaseDocuments
@testable import CaseDomain

/// What keeps a letter from being made although its case asks for it.
@Suite("A letter that lacks what only its writer can say")
struct LetterRefusalTests {
  private let casebook: TemporaryCasebook

  init() throws {
    casebook = try TemporaryCasebook(means: .program)
    try casebook.give(
      "district.letterhead", on: District.reference,
      ["signer": "A. Sample", "email": "a@sample.example"])
    for name in ["Globex", "Acme", "Initech"] {
      try casebook.give("contractor.add", ["name": name])
    }
    try casebook.give("product.add", ["name": "Globex Signs", "contractor": "V-1"])
  }

  private func openDeletion() throws {
    try casebook.give(
      "deletion.open",
      [
        "requester": "parent", "data": "essays", "students": "4471 = Robin Zzyzx",
        "contractors": "V-1,V-2", "received": "2026-11-02",
      ])
  }

  private func refusal(_ kind: LetterKind, _ typed: [String: String]) throws -> Refusal {
    let given = ["kind": kind.rawValue].merging(typed) { $1 }
    return try #require(throws: Refusal.self) { try casebook.give("letter.make", given) }
  }

  @Test("names the contractor where several can be meant, and one of those")
  func whichContractor() throws {
    try openDeletion()
    let open = try refusal(.deletionCertificate, ["about": "D-1"])
    #expect(open.sentence == "The letter can go to several contractors.")
    #expect(open.remedy == "Choose one of V-0001 Globex, V-0002 Acme.")
    #expect(open.field == "contractor")
    let other = try refusal(.deletionCertificate, ["about": "D-1", "contractor": "V-3"])
    #expect(other.sentence == "No such letter can go to that contractor.")
    let made = try casebook.give(
      "letter.make",
      ["kind": "deletion-certificate", "about": "D-1", "contractor": "V-2"])
    #expect(made.reference == CaseReference(.letter, 1))
  }

  @Test("names whoever asked")
  func toWhom() throws {
    try openDeletion()
    try casebook.give(
      "deletion.verify", on: CaseReference(.deletion, 1), ["how": "Looked.", "holds": "no"])
    let typed = ["about": "D-1", "why": "The register names another parent."]
    let refused = try refusal(.deletionRefusal, typed)
    #expect(refused.sentence == "The letter does not say to whom it goes." && refused.field == "to")
    try casebook.give(
      "letter.make", ["kind": "deletion-refusal", "to": "N. Zzyzx"].merging(typed) { $1 })
  }

  @Test("says in its own language what is on record in English")
  func language() throws {
    try casebook.give(
      "exemption.open",
      [
        "student": "4471 = Robin Zzyzx", "product": "P-1", "plan": "iep",
        "unique-and-necessary": "Goal 1 needs signing practice.",
        "unable-to-comply": "They accept no clause on deletion.",
      ])
    var typed = ["about": "E-1", "language": "pt"]
    let why = try refusal(.exemptionAgreement, typed)
    #expect(
      why.sentence
        == "The letter does not say in Portuguese why the tool is unique and necessary.")
    #expect(why.field == "why")
    typed["why"] = "Sem esta ferramenta não há prática."
    let words = try refusal(.exemptionAgreement, typed)
    #expect(words.field == "words" && words.sentence.contains("in what the tool is unable"))
  }
}
