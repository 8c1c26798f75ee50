import Testing

@testable import CaseDomain

/// Lists of affected students: read, joined, never doubled, and told by a wave.
@Suite("Lists of affected students")
struct AffectedListTests {
  @Test("A list is read by its headings, and every guess is told")
  func headings() throws {
    var play = try ListPlay([
      "a.csv": """
      Last Name,First Name,Student ID,Grade,DOB,Parent 1 Name,Parent 1 Email,Parent 2 Email,Street,City,Score
      Made-Up,Ann,0042,5,2/1/2015,Gia Made-Up,gia@home.example,Gus <gus@work.example>; x,1 Elm St,Elm Harbor,9
      """
    ])
    try play.add("a.csv")
    let ann = try #require(try play.students(1).first)
    #expect(ann.code == "0042" && ann.name == "Ann Made-Up" && ann.grade == "5")
    #expect(ann.birthDate == day("2015-02-01") && ann.address == "1 Elm St, Elm Harbor")
    #expect(ann.guardians.map(\.email) == ["gia@home.example", "gus@work.example"])
    #expect(play.receipt.contains("code from “Student ID”"), "\(play.receipt)")
    #expect(play.receipt.contains("Not kept: “Score”."))
    #expect(!play.receipt.contains("Ann") && !play.receipt.contains("Gia"))
    #expect(play.breach.lists[0].adults == 0 && play.breach.lists[0].withEmail == 1)
  }

  @Test(
    "Names of any script, formulas, quotes and line breaks come out of the document as they are")
  func anyScript() throws {
    let names = ["李 明", "محمد", "Zoë O’Neil", "=1+1", "A, \"B\"", "'quoted", "+x"]
    let written = names.map { $0.replacing("\"", with: "\"\"") }
    let rows = written.enumerated().map { "\(100 + $0),\"\($1)\"" }
    var play = try ListPlay(["a.csv": "Code,Name\n" + rows.joined(separator: "\n")])
    try play.add("a.csv")
    #expect(try play.students(1).map(\.name) == names)
    let document = AffectedStudents(try play.students(1)).document
    #expect(String(decoding: document, as: UTF8.self).contains("'=1+1"))
  }

  @Test("Rows without a code are refused by their numbers, or left out where that is asked for")
  func blankCodes() throws {
    let blank = (0..<12).map { _ in " ,Nobody" }.joined(separator: "\n")
    var play = try ListPlay(["a.csv": "Code,Name\n1001,Ann Made-Up\n\(blank)"])
    let refused = try #require(play.refusal { try $0.add("a.csv") })
    #expect(refused.reason == .codeMissing)
    #expect(refused.sentence.contains("rows 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 2 more"))
    try play.add("a.csv", ["valid-only": "yes"])
    #expect(try play.codes(1) == ["1001"])
    #expect(play.breach.lists[0].withoutCode == 12)
  }

  @Test("A code with the names of two children is refused by the rows, and joins no families")
  func twoChildren() throws {
    let play = try ListPlay([
      "a.csv": "Code,Name\n7,Ann Made-Up\n8,Cy Made-Up\n7,Bo Made-Up\n7,Ann Made-Up\n"
    ])
    let refused = try #require(play.refusal { try $0.add("a.csv") })
    #expect(refused.reason == .codeInUse && refused.sentence.contains("rows 2, 4"))
    #expect(play.breach.lists.isEmpty)
  }

  @Test("Whom an e-mail cannot reach stays to be told, and a wave on paper tells them")
  func withoutAddress() throws {
    var play = try ListPlay(["a.csv": "Code,Guardian Email\n1,p@home.example\n2,\n3,\n"])
    try play.add("a.csv")
    try play.give("tell", ["on": "2026-11-20", "channel": "email", "lists": "1"])
    #expect(play.breach.waves[0].students == 1 && play.breach.listsNotTold == [1])
    #expect(play.receipt.contains("Of 2 students nobody has an e-mail address"))
    #expect(try play.listing("1")?.wave == 1 && play.listing("2")?.wave == nil)
    try play.give(
      "tell", ["channel": "paper", "why": "No address.", "lists": "1", "notice": ""])
    #expect(play.breach.waves[1].students == 2 && play.breach.listsNotTold.isEmpty)
    #expect(try play.listing("2")?.wave == 2)
  }

  @Test("Whom a wave did not reach keeps the day of the list, whatever notice came since")
  func withoutAddressIsDue() throws {
    var play = try ListPlay(["a.csv": "Code,Guardian Email\n1,p@home.example\n2,\n3,\n"])
    func due() -> [String: CivilDate?] {
      play.breach.docketItems(in: play.play.district).filter { $0.sentence.hasPrefix("Tell ") }
        .reduce(into: [:]) { $0[$1.sentence] = $1.due }
    }
    try play.add("a.csv", ["received": "2026-11-19"])
    try play.give("tell", ["on": "2026-11-19", "channel": "email", "lists": "1"])
    let list = due()
    #expect(
      list.count == 1 && list.keys.allSatisfy { $0.contains("list 1, 2 students") }, "\(list)")
    try play.give("received", ["received": "2026-11-20", "brings": "More of them."])
    let both = due()
    #expect(both.count == 2 && list.allSatisfy { both[$0.key] == $0.value }, "\(both)")
  }

  @Test("An adult student whom nobody but a parent has an address for is told in another way")
  func adultWithoutAddress() throws {
    var play = try ListPlay([
      "a.csv": "Code,DOB,Guardian Email\n1,2005-01-01,p@home.example\n2,2015-01-01,q@home.example\n"
    ])
    try play.add("a.csv")
    #expect(play.breach.lists[0].adults == 1 && play.breach.lists[0].withEmail == 1)
    try play.give("tell", ["on": "2026-11-20", "channel": "email", "lists": "1"])
    #expect(play.breach.waves[0].students == 1)
    #expect(try play.listing("1")?.wave == nil && play.listing("2")?.wave == 1)
  }

  @Test("A wave of everyone tells the lists that were there, and asks for no other")
  func everyoneTellsLists() throws {
    var play = try ListPlay(["a.csv": "Code\n1\n2"])
    try play.add("a.csv", ["received": "2026-11-19"])
    try play.give("tell", ["on": "2026-11-20", "channel": "email", "everyone": "yes", "lists": ""])
    #expect(play.breach.listsNotTold.isEmpty)
    #expect(try play.listing("1")?.wave == 1)
    #expect(
      !play.breach.docketItems(in: play.play.district).contains { $0.sentence.contains("list 1") })
  }

  @Test("A correction is written to those whom a wave told, another letter to the others")
  func correctionGoesToTheTold() throws {
    var play = try ListPlay([
      "a.csv": "Code,Guardian Email\n1,p@home.example\n2,\n", "b.csv": "Code\n3",
    ])
    try play.add("a.csv")
    try play.give("tell", ["on": "2026-11-20", "channel": "email", "lists": "1"])
    try play.add("b.csv")
    func codes(_ kind: LetterKind) throws -> [String] {
      try play.breach.students(
        ofLists: [], for: kind, of: play.play.district, in: play.play.situation.cases
      ).map(\.code)
    }
    #expect(try codes(.breachCorrection) == ["1"])
    #expect(try codes(.laterBreachNotice) == ["2", "3"])
  }

  @Test("A list after every notice was answered starts a time of its own")
  func laterListIsDue() throws {
    var play = try ListPlay(["a.csv": "Code\n1\n2"])
    try play.give("tell", ["on": "2026-11-20", "channel": "email", "students": "5"])
    try play.add("a.csv")
    let items = play.breach.docketItems(in: play.play.district)
    let list = try #require(items.first { $0.sentence.hasPrefix("Tell the families of list 1") })
    #expect(list.due == day("2026-11-24"))
  }

  @Test("No list is called told by a wave that told fewer")
  func toldTooFew() throws {
    var play = try ListPlay(["a.csv": "Code\n1\n2\n3"])
    try play.give("tell", ["on": "2026-11-20", "channel": "email", "students": "2"])
    #expect(play.refusal { try $0.add("a.csv", ["told": "1"]) }?.reason == .tooMany)
  }

  @Test("A telling of everyone answers for no list that comes after it")
  func everyone() throws {
    var play = try ListPlay(["a.csv": "Code\n1\n2\n3"])
    try play.give("tell", ["on": "2026-11-20", "channel": "email", "everyone": "yes"])
    try play.give("count", ["kind": "confirmed", "students": "3", "source": "Them"])
    #expect(play.breach.left == 0)
    try play.add("a.csv")
    #expect(play.breach.left == 3)
    try play.give("tell", ["channel": "email", "lists": "1", "notice": ""])
    #expect(play.breach.left == 0)
  }

  @Test("A student named twice is one, with what each row says")
  func doubles() throws {
    var play = try ListPlay([
      "a.csv": """
      Code,Name,Guardian Email
      1001,Ann Made-Up,gia@home.example
       1001,"Made-Up, Ann",gus@work.example
      ab1,Bo Made-Up,
      AB1,Made-Up,
      """
    ])
    try play.add("a.csv")
    let students = try play.students(1)
    #expect(students.map(\.code) == ["1001", "ab1"])
    #expect(students[0].guardians.count == 2)
    #expect(students[1].name == "Bo Made-Up / Made-Up")
    #expect(play.receipt.contains("A student is named again in 2 rows, and counts once."))
  }

  @Test("A later list holds only whom no earlier one named, and zeros in front join nobody")
  func laterList() throws {
    var play = try ListPlay(["a.csv": "Code\n0042\n1001", "b.csv": "Code\n1001\n42\n1002"])
    try play.add("a.csv")
    try play.add("b.csv")
    #expect(try play.codes(2) == ["42", "1002"])
    #expect(play.breach.lists[1].listedBefore == 1 && play.breach.listed == 4)
    #expect(play.receipt.contains("Only by zeros in front 1 code"))
    #expect(play.receipt.contains("The lists name 4 students in all"))
    #expect(play.form("count")["students"] == "4")
  }

  @Test("A list without headings loses no child")
  func noHeadings() throws {
    var play = try ListPlay(["a.csv": "TR-0042\nTR-0043\n"])
    let refused = try #require(play.refusal { try $0.add("a.csv") })
    #expect(refused.reason == .wrongColumn && refused.sentence.contains("TR-0042"))
    try play.add("a.csv", ["map": "code=A"])
    #expect(try play.codes(1) == ["TR-0043"])
  }

  @Test("Columns that are not understood are named by the person")
  func map() throws {
    var play = try ListPlay(["a.csv": "学籍番号,名前\n1001,李 明"])
    #expect(play.refusal { try $0.add("a.csv") }?.reason == .wrongColumn)
    #expect(play.refusal { try $0.add("a.csv", ["map": "code=Z"]) }?.reason == .wrongColumn)
    try play.add("a.csv", ["map": "code=A,name=名前"])
    #expect(try play.students(1) == [AffectedStudent(code: "1001", name: "李 明")])
  }

  @Test("A wave tells lists, whose numbers it takes over, and each knows its wave")
  func waves() throws {
    var play = try ListPlay([
      "a.csv": "Code,Birth date\n1,2005-01-01\n2,2015-01-01\n3,", "b.csv": "Code\n3\n4",
    ])
    try play.add("a.csv")
    try play.give("tell", ["on": "2026-11-20", "channel": "email", "lists": "1"])
    #expect(play.breach.waves[0].students == 3 && play.breach.waves[0].adultStudents == 1)
    try play.add("b.csv")
    #expect(try play.listing("3")?.toldOn == day("2026-11-20"))
    #expect(try play.listing(" 4")?.list.wave == nil)
    #expect(try play.listing("5") == nil)
    #expect(play.page.contains { $0.label == "List 1" && $0.value.hasSuffix("told by wave 1") })
    let second = try #require(play.page.first { $0.label == "List 2" })
    #expect(second.value.hasSuffix("not told yet") && second.attachment == 2)
    let tell = ["channel": "email", "notice": ""]
    for (lists, reason) in [("1", RefusalReason.alreadyDone), ("3", .noSuchEntry)] {
      let refused = play.refusal { try $0.give("tell", tell.merging(["lists": lists]) { $1 }) }
      #expect(refused?.reason == reason)
    }
    try play.give("tell", tell.merging(["lists": "2", "before": "3"]) { $1 })
    #expect(play.breach.told == 4 && play.breach.waves[1].students == 4)
    #expect(play.breach.listsNotTold.isEmpty)
  }

  @Test("A wave smaller than its lists is refused, and so is one that says nothing")
  func smallWave() throws {
    var play = try ListPlay(["a.csv": "Code\n1\n2"])
    try play.add("a.csv")
    let refused = play.refusal {
      try $0.give("tell", ["channel": "email", "lists": "1", "students": "1"])
    }
    #expect(refused?.reason == .tooMany)
    #expect(throws: EntryProblems.self) { try play.give("tell", ["channel": "email"]) }
  }

  @Test("No list is taken out from before another, nor a wave from before the one that told it")
  func undoing() throws {
    var play = try ListPlay(["a.csv": "Code\n1", "b.csv": "Code\n2"])
    try play.add("a.csv")
    try play.give("tell", ["channel": "email", "students": "1", "on": "2026-11-20"])
    try play.add("b.csv")
    try play.give("tell", ["channel": "email", "notice": "", "lists": "2", "on": "2026-11-21"])
    var without = play.breach
    without.lists.removeFirst()
    without.attachments.removeFirst()
    #expect(!play.breach.mayBecome(without))
    without = play.breach
    without.waves.removeFirst()
    #expect(!play.breach.mayBecome(without))
    without = play.breach
    without.lists.removeLast()
    without.waves.removeLast()
    #expect(play.breach.mayBecome(without))
  }
}
