import Testing

@testable import TerminalKit

@Suite struct FormTests {
  private let size = Size(columns: 60, rows: 11)

  private func form() -> FormState {
    FormState(
      [
        FieldSpec(
          "name", "Contractor", .lookup, hint: "Who the contract is with.", required: true),
        FieldSpec(
          "executed", "Executed on",
          hint:
            "The day the last party signed; the website notice is due five business days after it.",
          citation: "C.G.S. § 10-234bb(g)", required: true),
        FieldSpec(
          "end", "End",
          .choice([
            FieldOption("date", "On a date"),
            FieldOption("none", "None, on purpose", hint: "The agreement says it has no end."),
          ]), hint: "Whether it ends."),
        FieldSpec("posted", "Posted already", .yesNo),
        FieldSpec(
          "data", "Data collected",
          .choices([
            FieldOption("names", "Names"), FieldOption("grades", "Grades"),
            FieldOption("health", "Health records"),
          ])),
        FieldSpec("note", "Note", .longText),
        FieldSpec("file", "Signed copy"),
      ],
      values: [
        "name": "7", "data": "grades",
        "note": "A note that is longer than one row of this form is.",
      ],
      shown: ["name": "Acme Reading"])
  }

  @discardableResult
  private func press(_ script: String, _ form: inout FormState) throws -> [FormOutcome] {
    var outcomes: [FormOutcome] = []
    for key in try Key.script(script) { outcomes.append(form.handle(key, in: size)) }
    return outcomes
  }

  private func drawn(_ form: FormState, _ size: Size) -> Grid {
    var grid = Grid(size)
    form.draw(into: &grid, in: grid.bounds)
    return grid
  }

  @Test func drawsOnASmallScreen() throws {
    var form = form()
    try press("<Tab>nov 24", &form)
    form.readings["executed"] = "Tuesday, November 24, 2026"
    let grid = drawn(form, size)
    expect(
      grid,
      shows: """
          Contractor *      Acme Reading
        ▸ Executed on *     nov 24
                            Tuesday, November 24, 2026
          End               < (choose) >
          Posted already    ( ) yes  ( ) no
          Data collected    [ ] Names
                            [x] Grades
                            [ ] Health records
        ─────────────────────────────────────────── field 2 of 7 ↓ ─
         The day the last party signed; the website notice is due
         five business days after it. [C.G.S. § 10-234bb(g)]
        """)
    expect(
      grid,
      roles: """
                    aa      fffffffffffffffffffffffffffffffffffffff
        a aaaaaaaaaaaaa     FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
                            hhhhhhhhhhhhhhhhhhhhhhhhhh
                            fffffffffffffffffffffffffffffffffffffff
                            fffffffffffffff



        -------------------------------------------mmmmmmmmmmmmmmmm-
         hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
         hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
        """)
  }

  @Test func drawsWithProblemsOnALargerScreen() throws {
    var form = form()
    form.set("executed", to: hostile)
    form.setProblems([
      "executed": "That is not a date. Write it as nov 24, 9/1 or 2026-11-24.",
      "file": "There is no such file.",
    ])
    expect(
      drawn(form, Size(columns: 80, rows: 22)),
      shows: """
          Contractor *      Acme Reading
        ▸ Executed on *     ]0;own�evil é 👩�👧 学区
                            ! That is not a date. Write it as nov 24, 9/1 or
                            2026-11-24.
          End               < (choose) >
          Posted already    ( ) yes  ( ) no
          Data collected    [ ] Names
                            [x] Grades
                            [ ] Health records
          Note              A note that is longer than one row of this form is.


          Signed copy
                            ! There is no such file.




        ───────────────────────────────────────────────────────────────── field 2 of 7 ─
         The day the last party signed; the website notice is due five business days
         after it. [C.G.S. § 10-234bb(g)]
        """)
    #expect(form.focusedField?.id == "executed")
  }

  @Test func scrollsToTheFieldInHand() throws {
    var form = form()
    for field in form.fields {
      #expect(form.focusedField?.id == field.id)
      for rows in 6...20 {
        let grid = drawn(form, Size(columns: 60, rows: rows))
        #expect(grid.text.contains("▸ \(field.label)"), "\(field.label) at \(rows) rows")
      }
      try press("<Tab>", &form)
    }
    #expect(form.focusedField?.id == "name")
  }

  @Test func leavingAFieldAsksForItsValidation() throws {
    var form = form()
    try expect(
      press("<Down><Enter><S-Tab>", &form),
      is: [
        .left(id: "name"), .left(id: "executed"), .left(id: "end"),
      ])
    #expect(form.focusedField?.id == "executed")
    form.focus("file")
    try expect(press("<Down>", &form), is: [.left(id: "file")])
    #expect(form.focusedField?.id == "file")
  }

  @Test func lettersAreTextInATextField() throws {
    var form = form()
    form.focus("executed")
    #expect(form.isTyping)
    #expect(try press("q?:/jk ", &form).allSatisfy { $0 == .handled })
    #expect(form.value("executed") == "q?:/jk ")
    form.focus("end")
    #expect(!form.isTyping)
    try expect(press("?", &form), is: [.ignored])
  }

  @Test func answersAreChosenByKey() throws {
    var form = form()
    form.focus("end")
    try press("<Space>", &form)
    #expect(form.value("end") == "date")
    try press("<Right>", &form)
    #expect(form.value("end") == "none")
    #expect(drawn(form, size).text.contains("The agreement says it has no end."))
    try press("<Right><Left>", &form)
    #expect(form.value("end") == "none")
    try expect(press("o", &form), is: [.choose(id: "end", query: "o")])
    #expect(form.value("end") == "none")
    form.set("end", to: "date")
    try expect(press("<Enter>", &form), is: [.choose(id: "end", query: "")])
    #expect(form.chooser("end")?.selected?.title == "On a date")
    #expect(form.chooser("posted") == nil)
    form.focus("posted")
    try press("n", &form)
    #expect(form.value("posted") == "no")
    try press("<Space>", &form)
    #expect(form.value("posted") == "yes")
    try press("<Backspace>", &form)
    #expect(form.value("posted") == "")
  }

  @Test func severalAnswersAreTicked() throws {
    var form = form()
    form.focus("data")
    try press("<Space><Down><Down><Space>", &form)
    #expect(form.value("data") == "names,grades,health")
    try expect(press("<Up><Space><Down><Down>", &form).last, is: .left(id: "data"))
    #expect(form.value("data") == "names,health")
  }

  @Test("A long list of answers is found in by typing, and Tab comes back to where one stood")
  func severalAnswersAreFoundAndKeepTheirPlace() throws {
    var form = form()
    form.focus("data")
    try expect(press("h", &form), is: [.choose(id: "data", query: "h")])
    form.toggle("health", of: "data")
    #expect(form.value("data") == "grades,health")
    try press("<Tab><S-Tab>", &form)
    try expect(press("<Up><Up><Up>", &form).last, is: .left(id: "data"))
    form.focus("note")
    try press("<Up><Up>", &form)
    try expect(press("<Up><Up>", &form), is: [.handled, .handled])
  }

  @Test("A date that the form opened with is replaced by what is typed, and can be edited in place")
  func aDateIsTypedOver() throws {
    let fields = [FieldSpec("on", "On", .date)]
    var form = FormState(fields, values: ["on": "today"])
    try press("nov 3", &form)
    #expect(form.value("on") == "nov 3")
    form = FormState(fields, values: ["on": "2026-11-21"])
    try press("<Backspace>4", &form)
    #expect(form.value("on") == "2026-11-24")
    form = FormState(fields, values: ["on": "11-21"])
    try press("<Home>2026-", &form)
    #expect(form.value("on") == "2026-11-21")
    form = FormState(fields, values: ["on": "today"])
    #expect(form.paste("+5bd") == .handled && form.value("on") == "+5bd")
  }

  @Test(
    "A path is read as shells and file managers paste it",
    arguments: [
      ("'/home/pat/a b.pdf' ", "/home/pat/a b.pdf"), ("\"/home/pat/a b.pdf\"", "/home/pat/a b.pdf"),
      ("/home/pat/a\\ b\\'s.pdf", "/home/pat/a b's.pdf"), ("'/x/it'\\''s.pdf'", "/x/it's.pdf"),
      ("file:///home/pat/a%20b.pdf", "/home/pat/a b.pdf"),
      ("/x/Bob's and Ann's.pdf", "/x/Bob's and Ann's.pdf"),
      ("'odd", "'odd"), ("~/a.pdf", "~/a.pdf"),
    ])
  func aPathIsReadAsPasted(_ pasted: String, _ path: String) throws {
    var form = FormState([FieldSpec("file", "File", .path), FieldSpec("note", "Note")])
    _ = form.paste(pasted)
    try expect(press("<Tab>", &form), is: [.complete(id: "file", typed: path)])
    #expect(form.value("file") == path)
    #expect(form.goOn() == .left(id: "file") && form.focusedID == "note")
  }

  @Test func enterGoesOnFromALongTextThatIsEmpty() throws {
    var form = FormState([FieldSpec("note", "Note", .longText), FieldSpec("file", "File")])
    try expect(press("<Enter>", &form), is: [.left(id: "note")])
    #expect(form.value("note").isEmpty && form.focusedField?.id == "file")
  }

  @Test func arrowsMoveWithinALongTextFirst() throws {
    var form = form()
    form.focus("note")
    try expect(press("<Up><Up>", &form), is: [.handled, .left(id: "note")])
    #expect(form.focusedField?.id == "data")
    form.focus("note")
    try press("<Enter>x", &form)
    #expect(form.value("note").contains("\nx"))
  }

  @Test func recordsAreChosenFromAList() throws {
    var form = form()
    try expect(
      press("<Enter>a", &form),
      is: [
        .choose(id: "name", query: ""), .choose(id: "name", query: "a"),
      ])
    form.set("name", to: "9", shown: "Globex LMS")
    #expect(form.values["name"] == "9")
    #expect(drawn(form, size).text.contains("Globex LMS"))
    try press("<Backspace>", &form)
    #expect(form.missing == ["name", "executed"])
    #expect(drawn(form, size).text.contains("(choose)"))
    form.focus("file")
    try expect(press("a<Enter>", &form).last, is: .left(id: "file"))
  }

  @Test func knowsWhetherAnythingChanged() throws {
    var form = form()
    form.focus("executed")
    #expect(!form.isDirty)
    try press("x", &form)
    #expect(form.isDirty)
    try press("<Backspace>", &form)
    #expect(!form.isDirty)
    try expect(press("<C-s><Esc>", &form), is: [.submit, .cancel])
  }

  @Test func aProblemGoesWhenItsFieldChanges() throws {
    var form = form()
    form.setProblems(["file": "There is no such file.", "gone": "?"])
    #expect(form.focusedField?.id == "file")
    try press("<Left>", &form)
    #expect(form.problems["file"] != nil)
    expect(form.paste("/tmp/a.pdf\n"), is: .handled)
    #expect(form.problems["file"] == nil)
    #expect(form.value("file") == "/tmp/a.pdf ")
    form.focus("posted")
    expect(form.paste("x"), is: .ignored)
  }
}
