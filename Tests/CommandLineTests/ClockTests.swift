import CaseDomain
import Testing

@testable import CommandLine

/// Days that cannot be meant end in a sentence and never in an illegal instruction.
@Suite("Clocks and dates out of range")
struct ClockTests {
  @Test(
    "A clock that was never set is told by every command",
    arguments: [
      ["contractor", "add", "--name", "Wren"], ["agenda"], ["contract", "list"], ["calendar"],
      ["due", "--rule", "exemption-review", "--from", "today"], ["demo", "--keep", "x/y"],
      ["rules"],
      ["init", "--district", "Elm", "--policy", "connecticut"], [],
    ])
  func clock(_ arguments: [String]) throws {
    let district = try TemporaryDistrict()
    for today in [CivilDate.last, .first, CivilDate(dayNumber: 100_000_000_000)] {
      let run = CommandRun(
        arguments, variables: ["DOCKET_CASEBOOK": district.casebook], today: today)
      #expect(run.status == 74)
      #expect(run.err.hasPrefix("docket: The clock of this computer shows "), "\(run.err)")
      #expect(run.err.contains(today.medium))
    }
    #expect(CommandRun("--help", today: .last).status == 0)
    #expect(
      try CommandRun("rules", "--json", today: .last).complaint()["reason"] as? String == "clock")
  }

  @Test("The machine's clock gives a moment wherever it stands")
  func machine() {
    for seconds in [Int.max, Int.min, 253_402_300_800, -100_000_000_000, 0] {
      let moment = Surroundings.moment(at: seconds)
      #expect(!moment.stamp.isEmpty)
      #expect((moment.clockProblem == nil) == (seconds == 0))
    }
  }

  @Test(
    "A typed date out of range is refused with its field",
    arguments: ["9999-12-31", "+99999999999d", "+20000m", "-20000w", "12/31/9999"])
  func typed(_ date: String) throws {
    let district = try TemporaryDistrict()
    let reference = try district.contract("Wren Software", "Reading Wand", signed: "2026-11-12")
    for (arguments, field) in [
      (["agenda", "--as-of", date], "as-of"), (["agenda", "--until", date], "until"),
      (["due", "--rule", "exemption-review", "--from", date], "from"),
      (["contract", "change", reference, "--signed", date], "signed"),
      (["contract", "change", reference, "--ends", date], "ends"),
      (["district", "close", "--date", date, "--name", "Snow"], "date"),
    ] {
      let run = CommandRun(arguments, variables: ["DOCKET_CASEBOOK": district.casebook])
      #expect(run.status == 65, "\(arguments)")
      #expect(run.err.hasPrefix("docket: --\(field): "), "\(run.err)")
    }
  }

  @Test("Numbers as large as they come find nothing and break nothing")
  func largeNumbers() throws {
    let district = try TemporaryDistrict()
    _ = try district.contract("Wren Software", "Reading Wand", signed: "2026-11-12")
    let end = String(Int.max)
    #expect(district.run("contract", "show", end).status == 65)
    #expect(district.run("undo", "C-\(end)").status != 0)
    #expect(district.run("contract", "list", "--limit", end).status == 0)
    #expect(district.run("journal", "--limit", end).status == 0)
    #expect(district.run("journal", "--of", "C-\(end)").status == 0)
    #expect(district.run("contract", "finding", "1", "--provision", end).status == 65)
    #expect(district.run("audit", "verify", "--expect", "\(end):abcdef0123456789").status == 74)
    #expect(district.run("contract", "extract", "1", "--document", end).status == 65)
  }
}
