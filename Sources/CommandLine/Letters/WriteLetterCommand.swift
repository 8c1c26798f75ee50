import ArgumentParser
import CaseDomain
import Files
import PlainText

/// Writes a letter to a folder: for print, as text, or as drafts for a mail program.
struct WriteLetterCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write a letter to a file, for print or for e-mail.",
    discussion: """
      html is a page to print with any browser; text is fit for e-mail; eml is a draft that a mail \
      program opens with everything filled in. A letter to families is written for all of them at \
      once as each, a draft for each address, or as merge, one table of addresses: for the lists \
      named, or for those that no wave told; a correction for those that one did. The files are \
      called after the letter's number, never after a person.
      """)

  @Argument(help: ArgumentHelp("The letter, as L-0012.", valueName: "reference"))
  var reference: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("html, text, eml, each or merge.", valueName: "form"))
  var form: LetterForm = .html

  @Option(
    name: .long, help: ArgumentHelp("The folder to write it to.", valueName: "folder"),
    completion: .directory)
  var to = "."

  @Option(
    name: .long,
    help: ArgumentHelp(
      "With each and merge: the lists of those affected, as 1,2.", valueName: "numbers"))
  var lists = ""

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let target = try ReferenceArgument.read(reference, in: .letter)
    let order = try LetterOrder(target, as: form, toLists: lists)
    let folder = try FilePath.typed(to, to: .folder, as: "to")
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let written = try Progress(quiet: common.json, surroundings).run { done, total in
      "\(done) of \(total) drafts"
    } _: { job in
      try LetterFiles(order: order, casebook: casebook).write(into: folder, job: job)
    }
    let words = PlainText.lines([written.sentence])
    switch written {
    case .file(let path):
      try surroundings.answer(json: common.json, done: true, ["path": path], words: words)
    case .wave(let wave):
      try surroundings.answer(json: common.json, done: true, wave, words: words)
    }
  }
}

extension LetterForm: ExpressibleByArgument {}
