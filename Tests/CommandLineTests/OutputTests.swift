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
      (.unreadable, .inputOutput), (.full, .inputOutput), (.damaged, .inputOutput),
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
