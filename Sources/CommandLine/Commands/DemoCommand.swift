import ArgumentParser
import CaseStore
import Files
import PlainText

struct DemoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Look around in a made-up district; nothing you do matters.",
    discussion: "It lives in a temporary casebook that is gone when you leave.")

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only make the made-up district's casebook, as a file to keep.", valueName: "file"),
    completion: .file())
  var keep: String?

  func run(in surroundings: Surroundings) throws {
    guard let keep else {
      try ScreensStart(choice: CasebookChoice(), surroundings: surroundings).runSample()
      return
    }
    let place = try FilePath.typed(keep, as: "keep")
    surroundings.say(try CaseStore.prepare(place))
    try SampleCasebook.lend(in: surroundings) { sample in
      surroundings.say(try sample.store.backup(to: place).notices)
    }
    try surroundings.answer(
      json: false, done: true, place.path,
      words: PlainText.lines(["Made the casebook \(place)."]))
  }
}
