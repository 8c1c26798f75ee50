import Testing

@testable import CaseDomain

/// Only what somebody chose of a contract's own documents is public.
@Suite("The documents of a contract on the website")
struct PublicDocumentTests {
  /// What was found in a document, by its first byte.
  private struct Looks: DocumentReader {
    func content(of bytes: [UInt8], as kind: DocumentKind) -> DocumentContent {
      if let known = DocumentContent.known(of: kind) { return known }
      return switch bytes.last {
      case UInt8(ascii: "T"): DocumentContent(pages: 3, .tagged)
      case UInt8(ascii: "P"): DocumentContent(pages: 2, .noText)
      case UInt8(ascii: "X"): DocumentContent(pages: 1, .text)
      default: DocumentContent(.unknown)
      }
    }
  }

  private var situation: Situation
  private let contract: Contract

  init() throws {
    var situation = try Situation()
    situation.reader = Looks()
    situation.cases.documents = [
      1: Array("%PDF-T".utf8), 2: Array("%PDF-P".utf8), 3: Array("%PDF-?".utf8),
      4: Array("<html>".utf8), 5: Array("%PDF-X".utf8), 9: Array("Of a child.".utf8),
    ]
    var contract = try situation.reviewed(signed: "2026-09-01")
    contract.attachments = [
      (4, "certificate"), (1, "signed contract"), (2, "amendment"), (3, "addendum"), (5, "letter"),
    ].map { id, role in
      Attachment(
        id: id, role: role, name: "\(id).pdf", size: 6, sha256: "", addedOn: day("2026-09-01"))
    }
    (self.situation, self.contract) = (situation, contract)
  }

  private func publish(
    _ document: Int, of contract: Contract, _ typed: [String: String] = [:]
  ) throws -> Contract {
    try situation.act(
      "publish", on: contract,
      ["document": String(document), "title": "Title \(document)", "on": "2026-11-02"]
        .merging(typed) { $1 })
  }

  private func wanted(_ contract: Contract, in situation: Situation) -> [String] {
    contract.page(in: situation.district, today: situation.today, revealing: false).missing
      .map(\.sentence)
  }

  private var withWebsite: Situation {
    var situation = situation
    situation.district.website.address = "https://district.example/data/"
    return situation
  }

  @Test("Nothing is public until it is chosen; the form opens with the contract, by what it is")
  func chosen() throws {
    #expect(contract.shownDocuments.isEmpty)
    let shown = try situation.act("publish", on: contract, ["on": "2026-11-02"])
    #expect(
      shown.publicDocuments == [
        PublicDocument(
          1, title: "Signed contract", kind: .pdf, pages: 3, reading: .tagged,
          publishedOn: day("2026-11-02"))
      ])
    let next = try situation.act("publish", on: shown)
    #expect(next.shownDocuments.map(\.document) == [1, 2])
    #expect(
      next.shownDocuments[1].reading == .noText && next.shownDocuments[1].title == "Amendment")
  }

  @Test(
    "What is not the contract's own, or of another kind, or of a day that cannot be, is refused",
    arguments: [
      (9, [:], RefusalReason.noSuchEntry), (4, [:], .wrongDocument),
      (1, ["on": "2026-08-31"], .dateOutOfOrder), (1, ["on": "2026-11-22"], .dateInFuture),
      (1, ["in-place-of": "2"], .noSuchEntry), (2, ["accessible": "yes"], .wrongDocument),
      (5, ["accessible": "yes"], .wrongDocument), (1, ["accessible": "no"], .wrongDocument),
    ] as [(Int, [String: String], RefusalReason)])
  func refused(document: Int, typed: [String: String], reason: RefusalReason) throws {
    #expect(refusal { _ = try publish(document, of: contract, typed) } == reason)
  }

  @Test("A refusal says what the document is and what to do instead")
  func remedy() throws {
    do {
      _ = try publish(4, of: contract)
      Issue.record("A web page is shown.")
    } catch let refusal as Refusal {
      #expect(refusal.sentence == "“4.pdf” is a web page, which the website does not show.")
      #expect(refusal.remedy.hasPrefix("Save it as PDF") && refusal.field == "document")
    }
  }

  @Test("A document takes the place of another, and keeps what was shown before")
  func inPlace() throws {
    let scan = try publish(2, of: contract)
    let better = try publish(1, of: scan, ["in-place-of": "2", "on": "2026-11-10"])
    #expect(better.shownDocuments.map(\.document) == [1])
    #expect(better.publicDocuments[0].withdrawnOn == day("2026-11-10"))
    #expect(better.publicDocuments[0].withdrawnWhy == "“Title 1” took its place.")
    #expect(
      refusal { _ = try publish(1, of: scan, ["in-place-of": "2", "on": "2026-11-01"]) }
        == .dateOutOfOrder)
    #expect(refusal { _ = try publish(2, of: scan, ["in-place-of": "2"]) } == .alreadyDone)
  }

  @Test("Shown again, it is corrected; of one that says nothing itself a person says it")
  func corrected() throws {
    let shown = try publish(3, of: contract)
    #expect(shown.publicDocuments[0].reading == .unknown && shown.publicDocuments[0].pages == nil)
    let read = try publish(
      3, of: shown, ["accessible": "yes", "pages": "7", "title": "Addendum", "on": "2026-11-20"])
    #expect(
      read.publicDocuments == [
        PublicDocument(
          3, title: "Addendum", kind: .pdf, pages: 7, reading: .tagged,
          publishedOn: day("2026-11-02"))
      ])
    #expect(refusal { _ = try publish(3, of: shown) } == .unchanged)
  }

  @Test("It is taken off with a reason, stays attached, and can be shown again")
  func takenOff() throws {
    let shown = try publish(1, of: contract)
    let off = try situation.act(
      "unpublish", on: shown, ["why": "It names a child.", "on": "2026-11-12"])
    #expect(off.shownDocuments.isEmpty && off.attachments == shown.attachments)
    #expect(off.publicDocuments[0].withdrawnWhy == "It names a child.")
    #expect(
      refusal { _ = try situation.act("unpublish", on: off, ["document": "1", "why": "x"]) }
        == .noSuchEntry)
    #expect(
      refusal {
        _ = try situation.act("unpublish", on: shown, ["document": "2", "why": "x"])
      } == .noSuchEntry)
    #expect(
      refusal {
        _ = try situation.act("unpublish", on: shown, ["why": "x", "on": "2026-11-01"])
      } == .dateOutOfOrder)
    let again = try publish(1, of: off, ["on": "2026-11-20"])
    #expect(again.publicDocuments.count == 2 && again.shownDocuments.count == 1)
  }

  @Test("No undoing takes away the file of a document that the website shows")
  func undoing() throws {
    let shown = try publish(1, of: contract)
    var without = shown
    without.attachments.removeAll { $0.id == 1 }
    #expect(!shown.mayBecome(without))
    without = shown
    without.attachments.removeAll { $0.id == 2 }
    #expect(shown.mayBecome(without))
  }

  @Test(
    "Without a website no document is asked for; with one it is until it is chosen, and then posted"
  )
  func wantedDocuments() throws {
    let posted = try situation.act(
      "post", on: contract,
      ["posted": "2026-09-03", "address": "https://example.org/n", "shows": Situation.all])
    #expect(!posted.questions(in: situation.district).contains { $0.id == "documents" })
    #expect(posted.entry(in: situation.district).standing == .posted)
    let district = withWebsite.district
    // Whoever posted it by hand said that it shows the contract.
    #expect(posted.entry(in: district).standing == .posted)
    #expect(
      wanted(posted, in: withWebsite).contains("Choose the contract's documents for the website"))
    let question = try #require(posted.questions(in: district).first { $0.id == "documents" })
    #expect(question.isAsked && question.answer == nil)
    #expect(question.choices.map(\.key) == ["1", "2", "3", "4", "5"])
    #expect(
      question.choices[0].proposal.given == [
        "document": "1", "part": "contract", "title": "Signed contract",
      ])
    let shown = try publish(1, of: posted)
    #expect(shown.entry(in: district).standing == .outOfDate)
    let sentences = wanted(shown, in: withWebsite)
    #expect(!sentences.contains { $0.hasPrefix("Choose the contract's documents") })
    for role in ["Amendment", "Addendum"] {
      #expect(sentences.contains("Show “\(role)” on the website, which is part of the contract"))
    }
    // What was taken off on purpose nobody is asked for again.
    var off = try publish(2, of: shown)
    off = try situation.act("unpublish", on: off, ["document": "2", "why": "A draft."])
    #expect(!wanted(off, in: withWebsite).contains { $0.hasPrefix("Show “Amendment”") })
  }

  @Test("What cannot be read aloud is due on the district's own day, by federal law, in one line")
  func accessible() throws {
    func line(_ contract: Contract, _ district: District) -> DocketItem? {
      contract.docketItems(in: district).first { $0.sentence.hasPrefix("Replace") }
    }
    var shown = try publish(1, of: contract)
    #expect(!wanted(shown, in: situation).contains { $0.hasPrefix("Replace") })
    shown = try publish(2, of: shown)
    let one = "Replace 1 document of the website that cannot be read aloud"
    #expect(wanted(shown, in: situation).contains(one) && line(shown, situation.district) == nil)
    shown = try publish(3, of: shown)
    var district = situation.district
    district.website.accessibleFrom = day("2028-04-26")
    let item = try #require(line(shown, district))
    #expect(
      item.sentence
        == "Replace 2 documents of the website that cannot be read aloud, 1 of which nobody knows about"
    )
    #expect(item.due == day("2028-04-26") && item.authority == .statute && item.rule == nil)
    #expect(item.citation == "28 CFR 35.200")
    #expect(item.settle?.given == ["in-place-of": "2"])
    shown = try publish(5, of: shown, ["in-place-of": "2", "on": "2026-11-10"])
    shown = try publish(3, of: shown, ["accessible": "yes"])
    #expect(line(shown, district)?.sentence == one)
    shown = try situation.act("unpublish", on: shown, ["document": "5", "why": "x"])
    #expect(line(shown, district) == nil)
    let unknown = try publish(3, of: contract)
    #expect(line(unknown, district)?.sentence == one + ", of which nobody knows whether it can be")
    #expect(
      line(unknown, district)?.settle?.given == [
        "document": "3", "title": "Title 3", "accessible": "",
      ])
  }

  @Test("The page says what is shown, what was, and what is not")
  func page() throws {
    var shown = try publish(2, of: publish(1, of: contract))
    shown = try situation.act(
      "unpublish", on: shown, ["document": "1", "why": "A draft.", "on": "2026-11-12"])
    let page = shown.page(in: situation.district, today: situation.today, revealing: false)
    let part = try #require(page.parts.first { $0.heading == "WEBSITE" })
    // What was taken off, as for a name in it, is not offered again.
    #expect(
      part.lines.map(\.label) == ["Shown before", "Shown"] + Array(repeating: "Not shown", count: 3)
    )
    let publish = try #require(CaseArea.contract.acts.first { $0.verb == "publish" })
    #expect(publish.prefill(from: shown, in: situation.circumstances)["document"] != "1")
    #expect(
      !wanted(shown, in: withWebsite).contains { $0.contains("Signed contract") })
    #expect(part.lines[0].value.hasSuffix(": A draft"))
    #expect(
      part.lines[1].value.hasPrefix(
        "“Title 2”, an amendment, PDF, 2 pages, pictures of pages, no text; since"))
    #expect(part.lines[1].prefill == ["document": "2"] && part.lines[1].tone == .warning)
  }
}
