import CaseDomain
import Foundation
import Testing

@Suite("docket import --as tool-requests")
struct ToolImportTests {
  private let district: TemporaryDistrict

  init() throws { district = try TemporaryDistrict() }

  private func take(
    _ name: String, _ text: String, map: String? = nil, validOnly: Bool = false
  ) throws -> CommandRun {
    let file = try district.file(name, text)
    if let map { return district.run("import", file, "--as", "tool-requests", "--map", map) }
    return validOnly
      ? district.run("import", file, "--as", "tool-requests", "--valid-only")
      : district.run("import", file, "--as", "tool-requests")
  }

  private func requests() throws -> [[String: Any]] {
    try district.run("tool", "list", "--json").array()
  }

  private let google = """
    Timestamp,Email Address,Your name,Which app or website would you like to use?,What grades will \
    use the tool?,Why do you need the tool?,Does it cost anything?,Is it for an IEP or 504 plan?
    2026/11/19 10:04:05 AM EST,p.sorrel@harbor.example,P. Zzyzx,Pine Quiz,3-5,Vocabulary,free,No
    2026/11/20 9:00:00 AM EST,d.teasel@harbor.example,D. Zzyzx,Oak Signs,K,Goal 2,$5,"Yes, an IEP"

    """

  @Test("The answers to a Google form are taken once, however often they are imported")
  func googleForm() throws {
    let first = try take("form.csv", google)
    #expect(first.status == 0, "\(first.err)")
    #expect(first.out.contains("Row 2  Pine Quiz  is T-0001\n"), "\(first.out)")
    let again = try take("form.csv", google)
    #expect(again.out.contains("0 taken, 2 there already, 0 refused."), "\(again.out)")
    let rows = try requests()
    #expect(rows.map { $0["receivedOn"] as? String } == ["2026-11-19", "2026-11-20"])
    #expect(rows.map { $0["grades"] as? String } == ["3-5", "K"])
    #expect(!district.run("tool", "show", "T-1").out.contains("Zzyzx"))
    #expect(district.run("tool", "show", "T-1", "--reveal").out.contains("P. Zzyzx"))
    #expect(district.run("tool", "show", "T-2").out.contains("IEP"))
    #expect(district.run("check").status == 0)
  }

  @Test("A subject loses the words that ask, and its product is asked for until somebody says it")
  func subjects() throws {
    for (position, subject) in [
      "Fwd: Request to use Pine Quiz", "App request: Pine Quiz", "Can we use Pine Quiz?",
      "Pine Quiz",
    ].enumerated() {
      let message = """
        From: a@harbor.example
        Date: Thu, 19 Nov 2026 10:04:05 -0500
        Subject: \(subject)
        Message-ID: <\(position)@harbor.example>

        May I?
        """
      #expect(try take("a.eml", message).out.contains("  Pine Quiz  is T-000\(position + 1)"))
    }
    #expect(district.run("tool", "show", "T-1").out.contains("its name is read from a subject"))
    #expect(
      district.run("tool", "show", "T-1", "--reveal").out.contains("Fwd: Request to use Pine Quiz"))
    #expect(district.run("tool", "change", "T-1", "--name", "Pine Quizzes").status == 0)
    #expect(!district.run("tool", "show", "T-1").out.contains("its name is read from a subject"))
  }

  @Test(
    "A plan is what an answer gives and nothing else",
    arguments: [
      ("IEP", "IEP"), ("\"Yes, a 504 plan\"", "504 plan"), ("No", "for no child's plan"),
      ("For everyone; some have an IEP", "for no child's plan"),
      ("N/A - no IEP", "for no child's plan"), ("Yes", "for no child's plan"),
    ])
  func plan(answer: String, plan: String) throws {
    #expect(
      try take(
        "form.csv", "Timestamp,Product,Is it for a plan (IEP or 504)?\n2026-11-19,Pine,\(answer)\n"
      )
      .status == 0)
    let page = district.run("tool", "show", "T-1").out
    #expect(page.contains(plan), "\(page)")
    #expect(
      page.contains("Ask whether it is for one child's plan")
        == (answer == "Yes" || answer.contains("IEP") && plan != "IEP"), "\(page)")
  }

  @Test("Rows without a number are two where they differ in anything, and each is taken once")
  func rowsThatDiffer() throws {
    let form = "Timestamp,Product,Purpose\n2026-11-19,Pine,Reading\n2026-11-19,Pine,Spelling\n"
    #expect(try take("form.csv", form).out.contains("2 taken, 0 there already"))
    let grown =
      form.replacing("Purpose\n", with: "What for?,Cost\n") + "2026-11-19,Pine,Sums,free\n"
    #expect(try take("form.csv", grown).out.contains("1 taken, 2 there already"))
    #expect(try requests().count == 3)
  }

  @Test("A column in which somebody says what was done makes no other rows of those with a time")
  func markedRows() throws {
    let form = "Timestamp,Product,Purpose\n11/19/2026 9:00:01,Pine,Reading\n"
    #expect(try take("form.csv", form).out.contains("1 taken, 0 there already"))
    let marked = "Timestamp,Product,Purpose,Done?\n11/19/2026 9:00:01,Pine,Reading,yes\n"
    #expect(try take("form.csv", marked).out.contains("0 taken, 1 there already"))
  }

  @Test("Whoever gives the day another column is asked again which comes first in it")
  func dayFirstIsOfItsColumn() throws {
    let form = "Timestamp,Day,Product\n4/5/2026 9:00:00,6/7/2026,Pine\n"
    let file = try district.file("form.csv", form)
    let run = district.run(
      "import", file, "--as", "tool-requests", "--dry-run", "--map",
      "received-day-first=Day,received=Timestamp")
    #expect(run.err.contains("with the month first"), "\(run.out) \(run.err)")
    let both = district.run(
      "import", file, "--as", "tool-requests", "--dry-run", "--dates", "month-first", "--map",
      "received-day-first=Day")
    #expect(both.status == 64 && both.err.contains("--map says day-first"), "\(both.err)")
  }

  @Test("A row that was taken by its time, address and product is not taken again, another one is")
  func earlierKey() throws {
    let taken = district.run(
      "tool", "take", "--name", "Pine", "--received", "2026-11-19", "--source", "form",
      "--source-key", "form:|2026-11-19||pine")
    #expect(taken.status == 0, "\(taken.err)")
    let form = "Timestamp,Product,Purpose\n2026-11-19,Pine,Reading\n2026-11-19,Pine,Spelling\n"
    let first = try take("form.csv", form)
    #expect(first.out.contains("Row 2  Pine  is there already as T-0001"), "\(first.out)")
    #expect(first.out.contains("1 taken, 1 there already"), "\(first.out)")
    #expect(try take("form.csv", form).out.contains("0 taken, 2 there already"))
  }

  @Test(
    "Days that could be either are said before anything is taken, and --dates says which they are")
  func undecidedDates() throws {
    let form = "Timestamp,Product\n4/5/2026 9:00:00,Pine\n5/5/2026 9:00:00,Oak\n"
    let file = try district.file("form.csv", form)
    let said = "“4/5/2026 9:00:00” is read as Sun Apr 5, 2026, with the month first."
    let tried = district.run("import", file, "--as", "tool-requests", "--dry-run")
    #expect(tried.status == 0 && tried.err.contains(said), "\(tried.err)")
    #expect(try requests().isEmpty)
    let confirmed = district.run(
      "import", file, "--as", "tool-requests", "--dry-run", "--dates", "month-first")
    #expect(confirmed.status == 0 && !confirmed.err.contains("is read as"))
    let taken = district.run("import", file, "--as", "tool-requests", "--dates", "day-first")
    #expect(taken.status == 0 && !taken.err.contains("is read as"), "\(taken.out) \(taken.err)")
    #expect(try requests().map { $0["receivedOn"] as? String } == ["2026-05-04", "2026-05-05"])
    let mail = try district.file(
      "a.eml", "Date: Thu, 19 Nov 2026 10:04:05 -0500\nSubject: Pine\n\nx")
    #expect(
      district.run("import", mail, "--as", "tool-requests", "--dates", "day-first").status == 64)
  }

  @Test("A Microsoft form with the day first is read as a whole, by its numbers once")
  func microsoftForm() throws {
    let form = """
      ID,Start time,Completion time,Email,Name,Product,Purpose
      1,4/11/2026 9:00,4/11/2026 9:05,a@harbor.example,A,Pine,Reading
      2,13/11/2026 9:00,13/11/2026 9:05,a@harbor.example,A,Pine,Reading

      """
    #expect(try take("form.csv", form).status == 0)
    #expect(try requests().map { $0["receivedOn"] as? String } == ["2026-11-04", "2026-11-13"])
  }

  @Test("Columns that are not found are named, and --map says which they are")
  func renamed() throws {
    let form = "Moment,Wish\n2026-11-19,Pine\n"
    let refused = try take("form.csv", form)
    #expect(refused.status == 65)
    #expect(
      refused.err.contains(
        "No column was found for the day it came and for the product. Map one of the columns, "
          + "A “Moment”, B “Wish”, as received=COLUMN and name=COLUMN."), "\(refused.err)")
    #expect(try take("form.csv", form, map: "received=Moment,name=B").status == 0)
    #expect(try take("form.csv", form, map: "nme=B").err.contains("no field “nme” to map"))
  }

  @Test("A row that is refused is named with what would be right, and nothing is taken")
  func refused() throws {
    for (row, sentence) in [
      ("2026-11-19,", "Row 3, name: The product's name is missing."),
      (",Oak", "Row 3, received: The day it came is missing."),
      ("soon,Oak", "Row 3, received: “soon” is not a day."),
      ("2027-11-19,Oak", "Row 3, received: The request is dated"),
    ] {
      let run = try take("form.csv", "Timestamp,Product\n2026-11-18,Pine\n\(row)\n")
      #expect(run.status == 65 && run.out.contains(sentence), "\(run.out)")
      #expect(try requests().isEmpty)
    }
    let mixed = try take(
      "form.csv", "Timestamp,Product\n26/10/2026,Pine\n10/26/2026,Oak\n")
    #expect(mixed.out.contains("Some days of the column have the day first"), "\(mixed.out)")
    let some = try take(
      "form.csv", "Timestamp,Product\n2026-11-18,Pine\nsoon,Oak\n", validOnly: true)
    #expect(some.status == 0)
    #expect(try requests().count == 1)
  }

  @Test("A message is taken once; one without a day is refused, and a forged sender is said")
  func mail() throws {
    let message = """
      From: A. Zzyzx <a@harbor.example>
      Return-Path: <b@other.example>
      Date: Thu, 19 Nov 2026 10:04:05 -0500
      Subject: Re: Pine Quiz
      Message-ID: <1@harbor.example>

      May I use it?
      Grades: 3-5
      """
    #expect(try take("a.eml", message).status == 0)
    #expect(try take("b.eml", message).out.contains("0 taken, 1 there already"))
    let page = district.run("tool", "show", "T-1").out
    #expect(page.contains("The sender is not verified: it goes back to another domain"), "\(page)")
    #expect(!page.contains("Zzyzx") && page.contains("Pine Quiz") && page.contains("3-5"))
    let undated = try take("c.eml", message.replacing("Date: ", with: "X: "))
    #expect(undated.out.contains("Message 1, received: The message says no day."))
    #expect(try take("a.eml", message, map: "name=A").status == 64)
  }
}
