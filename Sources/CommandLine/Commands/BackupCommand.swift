import ArgumentParser
import Files

struct BackupCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole casebook to a file.",
    discussion: """
      Documents included. The copy is checked before it gets its name, and the journal's head is \
      printed: keep it with the backup. Others may go on working meanwhile; only where they change \
      the casebook without a pause do they have to wait for the end.
      """)

  @Argument(
    help: ArgumentHelp("The file to copy to.", valueName: "file"), completion: .file())
  var file: String

  @Flag(name: .long, help: "Write over a file of that name.")
  var replace = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let target = try FilePath.typed(file)
    let backup = try Progress(quiet: common.json, surroundings).run { done, _ in
      "\(done / 10) of 100 parts copied"
    } _: { job in
      try casebook.store.backup(to: target, replacing: replace, job: job)
    }
    surroundings.say(backup.notices)
    try surroundings.answer(
      json: common.json, done: true,
      ["backup": target.path, "head": backup.head.description],
      words: HeadAnswer(backup.head).words("Backed up to \(target)"))
  }
}
