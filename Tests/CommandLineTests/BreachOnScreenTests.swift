import CaseScreens
import CaseTestSupport
import Foundation
import Testing

@testable import CaseDocuments
@testable import CaseDomain
@testable import CaseStore
@testable import TerminalKit

/// Real breaches, played from the notice to the last wave as a coordinator does, with their letters.
@Suite("Breaches on screen, with their letters")
struct BreachOnScreenTests {
  private let casebook: TemporaryCasebook
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    casebook = try TemporaryCasebook(means: .program)
    for name in ["Powers of School", "Lantern Lessons"] {
      try casebook.give("contractor.add", ["name": name])
    }
    try casebook.give(
      "district.letterhead", on: District.reference,
      ["signer": "A. Sample", "title": "Privacy coordinator", "email": "a@sample.example"])
  }

  private func play(on iso: String) throws -> Screenplay {
    try Screenplay(
      casebook.store, at: .noon(iso), size: Size(columns: 80, rows: 50))
  }

  /// Fills in fields of the form in front, by their labels, and saves it.
  private func fill(_ fields: [(label: String, text: String)], in play: inout Screenplay) throws {
    for field in fields {
      try play.press("<Tab>") { $0.selectedRow.contains(field.label) }
      play.type(field.text)
    }
    try play.press("<C-s>") { !$0.words.contains("^S save") }
  }

  private func list(_ name: String, _ text: String) throws -> String {
    let path = folder.file(name)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func clocks(_ number: Int = 1, on iso: String) throws -> [String: String] {
    let page = try casebook.store.page(
      of: CaseReference(.breach, number), revealing: false, today: day(iso))
    let part = try #require(page.parts.first { $0.heading == "CLOCKS" })
    return Dictionary(
      part.lines.map { ($0.label, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Makes a letter about the case in front by its key.
  private func make(
    _ kind: LetterKind, in language: Language, _ words: String, in play: inout Screenplay
  ) throws {
    try play.press("l")
    play.type(kind.label)
    try play.press("<Enter>")
    #expect(play.selectedRow.contains("In your words"), "\(play.text)")
    play.type(words)
    if language != .english {
      try play.press("<S-Tab>") { $0.selectedRow.contains("Language") }
      play.type(language.label.prefix(1).lowercased())
    }
    try play.press("<C-s>") { !$0.words.contains("^S save") }
    #expect(play.words.contains("to be sent"), "\(play.text)")
    #expect(try play.page(to: "WHAT IT SAYS"))
  }

  @Test(
    "Norwalk's: told on January 7, families on January 9 with the extent not clear, then a list")
  func norwalk() throws {
    var play = try play(on: "2025-01-07")
    try play.press("5n")
    play.type("c")
    try fill(
      [
        ("Contractor", "Powers"), ("What happened", "student records taken with a stolen log-in"),
        ("Discovered on", "2024-12-28"), ("Notice received", "2025-01-07"),
      ], in: &play)
    #expect(play.words.contains("Tell students and families, notice 1"), "\(play.text)")
    #expect(play.words.contains("NEXT TWO BUSINESS DAYS"))
    play.moment = .noon("2025-01-09")
    let words =
      "Somebody used a stolen log-in. The company does not know yet whose records they took."
    try make(.familyBreachNotice, in: .english, words, in: &play)
    try play.press("W")
    play.type(folder.path)
    try play.press("<C-s>")
    let order = try LetterOrder(CaseReference(.letter, 1), as: .html)
    #expect(play.requests.last == .writeLetter(order, path: folder.path))
    play.handNoFile(because: "It cannot be written.")
    #expect(play.words.contains("It cannot be written."), "\(play.text)")
    try play.press("<Down>") { $0.selectedRow.contains("a page for print") }
    try play.press("<Right>") { $0.selectedRow.contains("a draft for each address") }
    try play.press("<Down>") { $0.selectedRow.contains("Lists") }
    play.type("x")
    try play.press("<C-s>")
    #expect(play.words.contains("“x” is not the number of an entry"), "\(play.text)")
    #expect(!play.words.contains("It cannot be written."))
    try play.press("<C-u>")
    try play.press("<C-s>")
    let all = try LetterOrder(CaseReference(.letter, 1), as: .each)
    #expect(play.requests.last == .writeLetter(all, path: folder.path))
    try play.press("<Esc>")
    #expect(play.words.contains("What you typed is not kept."), "\(play.text)")
    try play.press("s<Esc>d<Esc>")
    try make(
      .familyBreachNotice, in: .spanish,
      "Alguien usó una cuenta robada. La empresa no sabe todavía de quiénes son los datos.",
      in: &play)
    try play.press("<Esc>")
    try make(.websiteBreachNotice, in: .english, words, in: &play)
    try play.press("<Esc>")
    for (letter, record) in [(1, true), (2, false)] {
      try casebook.give(
        "letter.told", on: CaseReference(.letter, letter),
        ["channel": "email", "everyone": "yes", "record": record ? "yes" : "no"],
        at: .noon("2025-01-09"))
    }
    try casebook.give(
      "letter.sent", on: CaseReference(.letter, 3),
      ["channel": "website", "at": "https://sample.example/breach"], at: .noon("2025-01-09"))
    #expect(try clocks(on: "2025-01-09")["Families, notice 1"]?.contains("in time") == true)
    // The list came over Martin Luther King Day.
    play.moment = .noon("2025-01-17")
    let file = try list("list.csv", "Code,Guardian e-mail\n1,p@home.example\n2,q@home.example\n")
    try casebook.give(
      "breach.affected", on: CaseReference(.breach, 1),
      ["file": file, "source": "The company's list"], at: .noon("2025-01-17"))
    let page = try casebook.store.page(
      of: CaseReference(.breach, 1), revealing: false, today: day("2025-01-17"))
    let due = try #require(
      page.items.first { $0.sentence.hasPrefix("Tell the families of list 1") })
    #expect(due.due == day("2025-01-22"))
    // Others gave these acts, and the page is read again.
    try play.press("<Esc><Enter>")
    try make(.laterBreachNotice, in: .english, "The company has sent the list.", in: &play)
    // Recorded days after it was made, the sending is not to look as if it had been in time.
    let opened = try casebook.store.prefill(
      ActKind(TellByLetter.self), on: CaseReference(.letter, 4), today: day("2025-01-21"))
    #expect(opened["lists"] == "1" && opened["on"] == nil, "\(opened)")
    try casebook.give(
      "letter.told", on: CaseReference(.letter, 4),
      ["channel": "email", "lists": "1", "notice": ""], at: .noon("2025-01-21"))
    try casebook.give(
      "breach.count", on: CaseReference(.breach, 1),
      ["kind": "confirmed", "students": "2", "source": "The list"], at: .noon("2025-01-21"))
    let done = try casebook.store.page(
      of: CaseReference(.breach, 1), revealing: false, today: day("2025-01-21"))
    #expect(
      done.lead?.lines.contains { $0.value == "nobody" } == true, "\(String(describing: done.lead))"
    )
    #expect(try casebook.store.check() == [])
    try expectPrinted(1...4)
  }

  @Test("Illuminate's: both of the holder's times ran out before its notice")
  func illuminate() throws {
    var play = try play(on: "2022-03-25")
    try play.press("5n")
    play.type("c")
    try fill(
      [
        ("Contractor", "Lantern"), ("What happened", "names, grades and plans copied"),
        ("From", "2021-12-28"), ("To", "2022-01-08"), ("Discovered on", "2022-01-08"),
        ("Notice received", "2022-03-25"),
      ], in: &play)
    let clocks = try clocks(on: "2022-03-25")
    #expect(clocks["Contractor, student information"]?.contains("Feb 7, 2022") == true, "\(clocks)")
    #expect(clocks["Contractor, records and content"]?.contains("Mar 9, 2022") == true, "\(clocks)")
    #expect(clocks["Families, notice 1"]?.contains("Mar 29, 2022") == true, "\(clocks)")
    play.moment = .noon("2022-03-28")
    try make(.familyBreachNotice, in: .english, "Somebody copied names and grades.", in: &play)
    try casebook.give(
      "letter.told", on: CaseReference(.letter, 1), ["channel": "email", "students": "4000"],
      at: .noon("2022-03-28"))
    #expect(
      try self.clocks(on: "2022-03-28")["Families, notice 1"]?.contains("in time") == true)
    try expectPrinted(1...1)
  }

  @Test("East Haven's: no list, and the holder tells families itself, which settles nothing")
  func eastHaven() throws {
    var play = try play(on: "2025-01-08")
    try play.press("5n")
    play.type("c")
    try fill(
      [
        ("Contractor", "Powers"), ("What happened", "student records taken"),
        ("Discovered on", "2024-12-28"), ("Notice received", "2025-01-08"),
      ], in: &play)
    try casebook.give(
      "breach.holder-told", on: CaseReference(.breach, 1),
      ["on": "2025-01-08", "how": "By a company that watches credit"], at: .noon("2025-01-08"))
    let page = try casebook.store.page(
      of: CaseReference(.breach, 1), revealing: false, today: day("2025-01-08"))
    #expect(page.lead?.lines.contains { $0.value.contains("Tell students and families") } == true)
    try make(
      .familyBreachNotice, in: .portuguese, "A empresa ainda não sabe de quem são os dados.",
      in: &play)
    try casebook.give(
      "letter.told", on: CaseReference(.letter, 1), ["channel": "portal", "everyone": "yes"],
      at: .noon("2025-01-10"))
    #expect(try clocks(on: "2025-01-10")["Families, notice 1"]?.contains("in time") == true)
    try expectPrinted(1...1)
  }

  /// Prints letters with a real browser, and reads what came on paper.
  private func expectPrinted(_ numbers: ClosedRange<Int>) throws {
    for number in numbers {
      let kept = try casebook.store.letter(CaseReference(.letter, number))
      let page = folder.file("\(number).html")
      try Data(kept.html.utf8).write(to: URL(filePath: page))
      let printed = folder.file("\(number).pdf")
      try Tool.run(
        "chromium",
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        "--user-data-dir=\(folder.file("browser"))", "--print-to-pdf=\(printed)", "file://\(page)")
      let paper = try Tool.run("pdftotext", "-layout", printed, "-")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let subject = kept.letter.subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(paper.contains(subject), "\(paper)")
      let words = try LanguageWords(kept.letter.language)
      let pages = try Tool.run("pdfinfo", printed).split(separator: "\n")
        .first { $0.hasPrefix("Pages:") }?.split(separator: " ").last.flatMap { Int($0) }
      let count = try #require(pages)
      #expect((1...2).contains(count))
      let first = words.word("letter.page").replacing("{page}", with: "1")
        .replacing("{pages}", with: String(count))
      #expect(paper.contains(first), "\(paper)")
      #expect(paper.contains("a@sample.example"))
    }
  }
}
