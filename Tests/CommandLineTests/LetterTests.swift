import Foundation
import Testing

@Suite("Letters at the prompt")
struct LetterTests {
  private let district: TemporaryDistrict
  private let contract: String

  init() throws {
    district = try TemporaryDistrict(policy: "trumbull")
    contract = try district.contract("Globex", "Globex LMS", signed: "2026-10-01")
    let found = district.run(
      "contract", "finding", contract, "--provision", "9", "--finding", "missing")
    try #require(found.status == 0, "\(found.err)")
  }

  private func enterLetterhead() throws {
    let run = district.run(
      "district", "letterhead", "--signer", "A. Sample", "--email", "a@sample.example")
    try #require(run.status == 0, "\(run.err)")
  }

  private func make(_ arguments: String...) -> CommandRun {
    CommandRun(
      ["letter", "make", "--kind", "notice-to-amend", "--about", contract] + arguments,
      variables: ["DOCKET_CASEBOOK": district.casebook])
  }

  @Test("No letter is made before it can say whom to ask")
  func noLetterhead() {
    let run = make("--why", "Four weeks.")
    #expect(run.status != 0)
    #expect(run.err.contains("No letter says whom to ask yet."))
  }

  @Test("A letter is made, read, written to files and sent, which answers its case")
  func life() throws {
    try enterLetterhead()
    let bare = make()
    #expect(bare.err.contains("does not say why the time to amend is reasonable"))
    let made = make("--why", "Four weeks are enough.", "--by", "2026-12-21", "--json")
    try #require(made.status == 0, "\(made.err)")
    #expect(try made.object()["reference"] as? String == "L-0001")
    #expect(!district.run("contract", "show", contract).out.contains("on notice"))
    let page = district.run("letter", "show", "L-0001").out
    #expect(page.contains("Please send us a signed amendment") && page.contains("to be sent"))
    #expect(district.run("contract", "show", contract).out.contains("L-0001"))
    for (format, ending) in [("html", "html"), ("text", "txt"), ("eml", "eml")] {
      let folder = district.folder.path
      let run = district.run("letter", "write", "L-0001", "--as", format, "--to", folder)
      #expect(run.out == "\(folder)/L-0001.\(ending)\n", "\(run.err)")
      #expect(FileManager.default.fileExists(atPath: "\(folder)/L-0001.\(ending)"))
    }
    let again = district.run(
      "letter", "write", "L-0001", "--as", "html", "--to", district.folder.path)
    #expect(again.status != 0 && again.err.contains("already a file"))
    let sent = district.run(
      "letter", "sent", "L-0001", "--channel", "post", "--to", "Globex legal", "--proof", "Receipt")
    #expect(sent.status == 0, "\(sent.err)")
    #expect(sent.out.contains("Notice to amend recorded for \(contract)"))
    let after = district.run("contract", "show", contract).out
    #expect(after.contains("on notice") && after.contains("L-0001, by post"))
    #expect(district.run("letter", "sent", "L-0001", "--channel", "post").status != 0)
    #expect(district.run("check").status == 0)
  }

  @Test("The sending and the act on the case are one step, undone together")
  func undo() throws {
    try enterLetterhead()
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    _ = district.run("letter", "sent", "L-0001", "--channel", "email")
    #expect(district.run("contract", "show", contract).out.contains("on notice"))
    let undone = district.run("undo")
    #expect(undone.status == 0, "\(undone.err)")
    #expect(!district.run("contract", "show", contract).out.contains("on notice"))
    #expect(district.run("letter", "show", "L-0001").out.contains("to be sent"))
    #expect(district.run("check").status == 0)
  }

  @Test("What the case refuses keeps the letter from being marked, and says what else to do")
  func refusedByCase() throws {
    try enterLetterhead()
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    let notified = district.run(
      "contract", "notify", contract, "--cure-by", "2026-12-21", "--how", "By hand")
    try #require(notified.status == 0, "\(notified.err)")
    let sent = district.run("letter", "sent", "L-0001", "--channel", "email")
    #expect(sent.status != 0 && sent.err.contains("is running until"))
    #expect(sent.err.contains("say no to “Record it on the case”"), "\(sent.err)")
    #expect(sent.err.hasPrefix("docket: --record: "), "\(sent.err)")
    #expect(district.run("letter", "show", "L-0001").out.contains("to be sent"))
    let alone = district.run("letter", "sent", "L-0001", "--channel", "email", "--record", "no")
    #expect(alone.status == 0, "\(alone.err)")
    #expect(district.run("letter", "list").out.contains("sent"))
  }

  @Test("A template of one's own is edited, checked, kept and used")
  func ownTemplate() throws {
    try enterLetterhead()
    let good = try district.file(
      "own.txt",
      "Subject: Ours about {{case}}\n\n{{district}} to {{contractor}} by {{amendBy}} ({{amendBySource}}). {{why}}\n"
    )
    let bad = try district.file("bad.txt", "Subject: Ours\n\n{{amendBye}}\n")
    let lint = district.run("letter", "lint", bad, "--kind", "notice-to-amend")
    #expect(lint.status != 0 && lint.out.contains("line 3: There is no “amendBye”"))
    let unsaid = district.run("letter", "lint", bad)
    #expect(unsaid.err.contains("It is not said for which kind of letter."), "\(unsaid.err)")
    let refused = district.run("letter", "edit", "notice-to-amend", "--file", bad)
    #expect(refused.status != 0 && refused.err.contains("Line 1: It has to name"))
    let kept = district.run("letter", "edit", "notice-to-amend", "--file", good)
    #expect(kept.status == 0, "\(kept.err)")
    #expect(district.run("letter", "lint").out.contains("nothing wrong"))
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    #expect(district.run("letter", "show", "L-0001").out.contains("Ours about \(contract)"))
    let editor = try district.file("editor.sh", "#!/bin/sh\nsed -i 's/Ours/Theirs/' \"$1\"\n")
    chmod(editor, 0o755)
    let edited = CommandRun(
      ["letter", "edit", "notice-to-amend"],
      variables: [
        "DOCKET_CASEBOOK": district.casebook, "EDITOR": editor, "TMPDIR": district.folder.path,
      ])
    #expect(edited.status == 0, "\(edited.err)")
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    #expect(district.run("letter", "show", "L-0002").out.contains("Theirs about \(contract)"))
    #expect(district.run("letter", "show", "L-0001").out.contains("Ours about \(contract)"))
    let dropped = district.run(
      "district", "drop-template", "--kind", "notice-to-amend", "--language", "en")
    #expect(dropped.status == 0, "\(dropped.err)")
    let twice = district.run(
      "district", "drop-template", "--kind", "notice-to-amend", "--language", "en")
    #expect(twice.err.contains("The district has no template of its own."), "\(twice.err)")
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    let program = district.run("letter", "show", "L-0003").out
    #expect(program.contains("Please send us a signed amendment"), "\(program)")
  }

  @Test("English is no translation that somebody could have read")
  func englishReview() {
    let run = district.run(
      "district", "translation-review", "--language", "en", "--by", "M. Reader")
    #expect(run.status != 0 && run.err.contains("The English letters are no translation"))
    #expect(!district.run("district", "show").out.contains("M. Reader"))
  }

  @Test("A template is for a language that the letter has")
  func templateLanguage() {
    let run = district.run(
      "district", "template", "--kind", "notice-to-amend", "--language", "es", "--text",
      "Subject: Aviso")
    #expect(run.err.contains("goes to no family and is in English alone"), "\(run.err)")
    #expect(run.err.hasPrefix("docket: --language:"), "\(run.err)")
  }

  @Test("A letter says whom to ask, so that a letterhead without telephone and e-mail is refused")
  func nobodyToAsk() throws {
    let run = district.run("district", "letterhead", "--signer", "A. Sample")
    #expect(run.status != 0 && run.err.contains("Enter a telephone number or an e-mail address"))
    #expect(make("--why", "Four weeks.").err.contains("No letter says whom to ask yet."))
  }

  @Test("A letter that was undone is made anew, and not done again")
  func undoMaking() throws {
    try enterLetterhead()
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    let undone = district.run("undo")
    #expect(undone.out.contains("to have it back, do it anew."), "\(undone.out)\(undone.err)")
    let last = try district.run("journal", "list", "--limit", "1", "--json").array().first
    let entry = try #require(last?["sequence"] as? Int)
    let again = district.run("undo", "--entry", String(entry))
    #expect(again.err.contains("Make the letter again."), "\(again.err)")
  }

  @Test("A language counts as read by a person until its words change, and the settings say so")
  func translationReview() throws {
    try enterLetterhead()
    let read = district.run(
      "district", "translation-review", "--language", "es", "--by", "M. Reader", "--on",
      "2026-11-20")
    try #require(read.status == 0, "\(read.err)")
    let settings = district.run("district", "show").out
    #expect(settings.contains("read by M. Reader, Fri Nov 20, 2026"), "\(settings)")
    #expect(!settings.contains("have changed since"))
    let own = try district.file("aviso.txt", "Subject: Aviso\n\n{{district}}: {{happened}}\n")
    let kept = district.run(
      "letter", "edit", "family-breach-notice", "--language", "es", "--file", own)
    #expect(kept.status == 0, "\(kept.err)")
    let words = district.run("district", "show").out.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(words.contains("in Spanish have changed since M. Reader read them"), "\(words)")
  }

  @Test(
    "What cannot be is one sentence",
    arguments: [
      (["--kind", "notice-to-amend", "--about", "E-0001"], "E-0001 is none"),
      (["--kind", "nonesuch", "--about", "C-0001"], "is not one of notice-to-amend"),
      (["--kind", "notice-to-amend", "--about", "V-0001"], "is no such case"),
      (
        ["--kind", "notice-to-amend", "--about", "C-0099", "--why", "x"],
        "There is no contract C-0099"
      ),
      (["--kind", "notice-to-amend", "--about", "C-0001", "--language", "es"], "in English alone"),
      (["--kind", "void-determination", "--about", "C-0001"], "was not determined to be void"),
      (
        ["--kind", "notice-to-amend", "--about", "C-0001", "--dated", "2027-01-01"],
        "which is after today"
      ),
      (
        ["--kind", "notice-to-amend", "--about", "C-0001", "--why", "x", "--by", "2026-11-01"],
        "on or before the letter's day"
      ),
      (
        ["--kind", "notice-to-amend", "--about", "C-0001", "--why", "x", "--words", "{{why}}"],
        "Braces belong to templates"
      ),
      (
        ["--kind", "notice-to-amend", "--about", "C-0001", "--why", "{{why}}"],
        "Braces belong to templates"
      ),
    ])
  func refusals(_ arguments: [String], _ sentence: String) throws {
    try enterLetterhead()
    let run = CommandRun(
      ["letter", "make"] + arguments, variables: ["DOCKET_CASEBOOK": district.casebook])
    #expect(run.status != 0)
    #expect(run.err.contains(sentence), "\(run.err)")
  }

  @Test("The sending records what the letter names, and nothing that was found since")
  func foundSince() throws {
    try enterLetterhead()
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    let found = district.run(
      "contract", "finding", contract, "--provision", "3", "--finding", "missing")
    try #require(found.status == 0, "\(found.err)")
    #expect(
      district.run("letter", "show", "L-0001").out.contains(
        "Its case has changed since it was made"))
    let sent = district.run("letter", "sent", "L-0001", "--channel", "email")
    #expect(sent.out.contains("provision 9"), "\(sent.out)\(sent.err)")
    #expect(!sent.out.contains("provisions"), "\(sent.out)")
  }

  @Test("What is undone by the number of a letter goes with the act on its case")
  func undoByReference() throws {
    try enterLetterhead()
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    _ = district.run("letter", "sent", "L-0001", "--channel", "email")
    let undone = district.run("undo", contract)
    #expect(undone.status == 0, "\(undone.err)")
    #expect(!district.run("contract", "show", contract).out.contains("on notice"))
    #expect(district.run("letter", "show", "L-0001").out.contains("Standing: to be sent"))
  }

  @Test("A website notice says where it stands, or is not marked")
  func website() throws {
    try enterLetterhead()
    _ = district.run(
      "breach", "open", "--holder", "contractor", "--contractor", "V-0001", "--about", "log-ins",
      "--received", "2026-11-19")
    _ = district.run(
      "letter", "make", "--kind", "website-breach-notice", "--about", "U-0001", "--words",
      "It is so.")
    for arguments in [["--channel", "website"], ["--channel", "website", "--at", "elm.example"]] {
      let run = CommandRun(
        ["letter", "sent", "L-0001"] + arguments,
        variables: ["DOCKET_CASEBOOK": district.casebook])
      #expect(run.status != 0 && run.err.hasPrefix("docket: --at:"), "\(run.err)")
    }
    let sent = district.run(
      "letter", "sent", "L-0001", "--channel", "website", "--at", "https://elm.example/b")
    #expect(sent.status == 0, "\(sent.err)")
    #expect(sent.out.contains("is on the website since"))
  }

  @Test("A picture stands in the letter itself; what is none is refused, and loses nothing")
  func picture() throws {
    try enterLetterhead()
    let fake = try district.file("fake.png", "<script>alert(1)</script>")
    let large = try district.file("large.png", String(repeating: "x", count: 100_001))
    for (file, words) in [(fake, "is no PNG and no JPEG"), (large, "is larger than 100 kB")] {
      let run = district.run("district", "letterhead", "--image", file)
      #expect(run.status != 0 && run.err.contains(words), "\(run.err)")
    }
    let real = district.folder.appendingPathComponent("real.png")
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]).write(to: real)
    let kept = district.run("district", "letterhead", "--image", real.path)
    #expect(kept.status == 0, "\(kept.err)")
    #expect(district.run("district", "show").out.contains("A. Sample"))
    _ = make("--why", "Four weeks are enough.", "--by", "2026-12-21")
    _ = district.run("letter", "write", "L-0001", "--as", "html", "--to", district.folder.path)
    let page = try String(contentsOfFile: district.folder.path + "/L-0001.html", encoding: .utf8)
    #expect(page.contains("<img src=\"data:image/png;base64,iVBORw0KGgoB\" alt=\"\">"))
    #expect(district.run("district", "letterhead", "--no-image", "yes").status == 0)
    #expect(district.run("check").status == 0)
  }
}
