import ArgumentParser
import CaseDomain
import Testing

@testable import CommandLine

@Suite("Commands made from the acts")
struct GeneratedCommandTests {
  /// The words of every command with its type.
  static var commands: [String: any ParsableCommand.Type] {
    func below(
      _ command: any ParsableCommand.Type, words: [String]
    ) -> [(String, any ParsableCommand.Type)] {
      let configuration = command.configuration
      let words = words + [configuration.commandName ?? ""]
      return [(words.joined(separator: " "), command)]
        + configuration.subcommands.flatMap { below($0, words: words) }
    }
    return Dictionary(below(DocketCommand.self, words: []), uniquingKeysWith: { $1 })
  }

  @Test("Every act can be given at the prompt, with every one of its fields")
  func everyActHasACommand() throws {
    let commands = Self.commands
    #expect(!Acts.all.isEmpty)
    for act in Acts.all {
      let place = District.policyActs.contains(act) ? "policy" : act.area.name
      let words = "docket \(place) \(act.verb)"
      let command = try #require(commands[words], "no command “\(words)”")
      let help = command.helpMessage(columns: 200)
      for field in act.fields {
        // The policy that is followed is named without an option, as a file is.
        let isNamed = act == District.follow && field.id == "policy"
        #expect(
          help.contains(isNamed ? "<policy>" : "--\(field.id) "), "\(words) --\(field.id)")
      }
      #expect(help.contains("<reference>") == (!act.opens && act.area != .district))
    }
  }

  @Test("No two commands have the same words")
  func wordsAreUnique() throws {
    for area in CaseArea.all {
      let group = try #require(Self.commands["docket \(area.name)"])
      let names = group.configuration.subcommands.map { $0.configuration.commandName ?? "" }
      #expect(names.count == Set(names).count, "\(area.name): \(names)")
    }
  }

  @Test("No field is named like an option that every command takes")
  func namesDoNotClash() {
    let taken: Set = ["casebook", "read-only", "as-of", "actor", "json", "help", "version"]
    for act in Acts.all {
      #expect(taken.isDisjoint(with: act.fields.map(\.id)), "\(act)")
      #expect(act.fields.count == Set(act.fields.map(\.id)).count, "\(act)")
    }
  }

  @Test("A type stands for each number", arguments: [0, 1, 2, 3, 7, 64, 1_000])
  func typeNumbers(number: Int) {
    #expect(typeNumber(number).value == number)
  }

  @Test("A field that is not one of the act's is a usage error")
  func unknownField() {
    let run = CommandRun("contractor", "add", "--name", "Wren Software", "--nickname", "Wren")
    #expect(run.status == 64)
    #expect(run.err.hasPrefix("docket: Unknown option '--nickname'"))
  }

  @Test(
    "A command that is nearly one is told which it may be",
    arguments: [
      (["contrct", "list"], "“docket contract”"), (["contract", "lst"], "“docket contract list”"),
      (["backp", "x"], "“docket backup”"),
      (["contract", "Record the signing"], "“docket contract execute”"),
      (["exemption", "early use"], "“docket exemption early-use”"),
    ])
  func misspeltCommand(arguments: [String], meant: String) throws {
    let run = CommandRun(arguments)
    #expect(run.status == 64)
    #expect(run.err.contains("Did you mean \(meant)?"), "\(run.err)")
    let json = try CommandRun(arguments + ["--json"]).complaint()
    #expect((json["sentence"] as? String)?.contains(meant) == true)
  }

  @Test("A word that is no command at all is told as the parser tells it")
  func unknownCommand() {
    let run = CommandRun("xylophone")
    #expect(run.status == 64)
    #expect(!run.err.contains("Did you mean"))
  }

  @Test("A required field has to be typed, except a date that is today's or a correction")
  func whatMustBeTyped() throws {
    let finding = try #require(Acts.named("contract.finding"))
    var entries = ActEntries(act: finding, typed: ["finding": "missing"])
    entries.fill(from: ["provision": "4", "page": "7"])
    #expect(entries.values == ["finding": "missing", "provision": "", "page": "7"])
    #expect(entries.taken.map(\.id) == ["page"])

    let change = try #require(Acts.named("contractor.change"))
    var correction = ActEntries(act: change, typed: ["email": ""])
    correction.fill(from: ["name": "Wren Software", "email": "old@wren.example", "contact": "Lee"])
    #expect(correction.values == ["name": "Wren Software", "email": "", "contact": "Lee"])
    #expect(correction.taken.isEmpty)
  }
}
