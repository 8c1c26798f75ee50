import CaseDomain
import Testing

@testable import CommandLine

@Suite("What is printed")
struct OutputTests {
  @Test("A table is aligned by the columns a terminal gives, and obeys nothing")
  func table() {
    let text = TextTable.text([["名前", "x"], ["\u{1B}[2J", "y"], ["abc", ""]])
    #expect(text == "名前   x\n^[[2J  y\nabc\n")
  }

  @Test(
    "What a spreadsheet would run is text, however it begins",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "|cmd", "＝1+1", "＋1", "－1", "＠SUM", "﹦1", "﹢1", "﹣1", "﹫S",
      " =1", "\u{A0}=1", "\u{3000}＝1", "\u{200B}=1", "\u{202E}=1", "\u{FEFF}=1", "\t=1", "\r=1",
      "\n=1", "\u{1}=1", " \u{2066}\t\u{200D} ＝1",
    ])
  func formulas(_ text: String) {
    let line = CSVLine.text([.text(text), .blank])
    #expect(line.hasPrefix("'"), "\(line)")
    #expect(!line.dropLast().unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test("Numbers, dates and plain text stay as they are; what is quoted stays quoted")
  func plainCells() {
    #expect(
      CSVLine.text([
        .number(-3), .date(CivilDate(dayNumber: 0)), .blank, .text("a=b"), .text("A, \"B\""),
        .text("two\r\n\r\nlines"), .text("5-3"), .text("名前"),
      ]) == "-3,1970-01-01,,a=b,\"A, \"\"B\"\"\",two  lines,5-3,名前\r\n")
  }

  @Test("Everything to a terminal passes one place, whatever a command prints")
  func terminal() throws {
    var said = ""
    var complained = ""
    let surroundings = Surroundings(
      variables: [:], login: "pat", now: { Moment(today: CommandRun.today, stamp: "") },
      out: { said += $0 }, err: { complained += $0 }, columns: 80
    ).guarded
    try surroundings.out("a\u{1B}[2J\tb\r\nc\u{202E}\r\u{9B}\n")
    surroundings.err("\r10 of 20 rows\u{1B}[2J\r")
    surroundings.err("docket: a\rb\n")
    #expect(said == "a^[[2J b\nc\u{FFFD}^M\u{FFFD}\n")
    #expect(complained == "\r10 of 20 rows^[[2J\rdocket: a^Mb\n")
    said = ""
    try Surroundings(
      variables: [:], login: "pat", now: { Moment(today: CommandRun.today, stamp: "") },
      out: { said += $0 }, err: { _ in }, columns: nil
    ).guarded.out("a\r\n")
    #expect(said == "a\r\n")
  }

  @Test("JSON keeps every character and shows none that a terminal would obey")
  func json() throws {
    let text = try JSONOutput.text(["a": "é\u{9B}2J\u{202E}名 ✓ \u{1F468}\u{200D}\u{1F469}"])
    #expect(!text.unicodeScalars.contains("\u{9B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("é\\u009b2J\\u202e名 ✓"))
    let back = try JSONOutputReader.strings(text)
    #expect(back == ["a": "é\u{9B}2J\u{202E}名 ✓ \u{1F468}\u{200D}\u{1F469}"])
  }

  @Test("The stamp is the local time with its offset")
  func moment() {
    let moment = Surroundings.moment(at: 1_795_300_000)
    #expect(moment.stamp.hasPrefix(moment.today.iso + "T"))
    #expect(moment.stamp.count == "2026-11-21T14:03:05-05:00".count)
  }

  @Test(
    "Each kind of error has its exit status",
    arguments: [
      (StoreFailure.Kind.busy, ProgramStatus.busy), (.notACasebook, .inputOutput),
      (.unreadable, .inputOutput), (.full, .inputOutput), (.clock, .inputOutput),
      (.damaged, .inputOutput),
      (.document, .badInput),
    ])
  func statuses(kind: StoreFailure.Kind, status: ProgramStatus) {
    #expect(Complaint(StoreFailure(kind, "It failed.")).status == status)
  }

  @Test("A refusal is status 1, and 65 where what was typed is at fault")
  func refusals() {
    let ended = Refusal(.ended, "The contract has ended.", remedy: "Renew it.")
    #expect(Complaint(ended).status == .refused)
    let future = Refusal(
      .dateInFuture, "It is not that day yet.", citation: "C.G.S. § 1-1", remedy: "Wait.",
      field: "signed-on")
    #expect(Complaint(future).status == .badInput)
    #expect(
      Complaint(future).lines == ["--signed-on: It is not that day yet. [C.G.S. § 1-1] Wait."])
  }
}
