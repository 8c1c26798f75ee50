import ArgumentParser
import PlainText

/// Copies the casebook.
struct BackupCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole casebook to a file.",
    discussion: """
      Documents included. The copy is checked before it gets its name, and the journal's head is \
      printed: keep it with the backup. Others may go on working meanwhile.
      """)

  @Argument(
    help: ArgumentHelp("The file to copy to.", valueName: "file"), completion: .file())
  var file: String

  @Flag(name: .long, help: "Write over a file of that name.")
  var replace = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let head = try casebook.store.backup(to: file, replacing: replace)
    if common.json {
      let answer = ["backup": file, "head": head.description]
      try surroundings.out(try JSONOutput.text(answer) + "\n")
    } else {
      try HeadAnswer(head).print("Backed up to \(file)", json: false, in: surroundings)
    }
  }
}
