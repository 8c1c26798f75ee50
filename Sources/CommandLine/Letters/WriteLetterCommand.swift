import ArgumentParser
import CaseDomain
import Files
import PlainText

/// Writes a letter to a file: for print, as text, or as a draft for a mail program.
struct WriteLetterCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write a letter to a file, for print or for e-mail.",
    discussion: """
      html is a page to print with any browser; text is fit for e-mail; eml is a draft that a mail \
      program opens with everything filled in. The file is called after the letter's number, never \
      after a person.
      """)

  @Argument(help: ArgumentHelp("The letter, as L-0012.", valueName: "reference"))
  var reference: String

  @Option(
    name: .customLong("as"), help: ArgumentHelp("html, text or eml.", valueName: "format"))
  var format: LetterFile.Format = .html

  @Option(
    name: .long, help: ArgumentHelp("The folder to write it to.", valueName: "folder"),
    completion: .directory)
  var to = "."

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let target = try ReferenceArgument.read(reference, in: .letter)
    let folder = try FilePath.typed(to, to: .folder, as: "to")
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let file = try LetterFile(
      casebook.store.letter(target), as: format, from: casebook.store.district()
    ).write(into: folder)
    try surroundings.answer(
      json: common.json, done: true, ["path": file.path],
      words: PlainText.lines([file.path]))
  }
}
