import ArgumentParser
import CaseDocuments
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
      after a person. A letter to families is written for all of them at once with --each, a draft \
      for each address, or with --merge, one table of addresses: for the lists named, or for those \
      that no wave told.
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

  @Flag(name: .long, help: "Write a draft for each address of those affected and their guardians.")
  var each = false

  @Flag(name: .long, help: "Write one table of the addresses, for a mail program to merge.")
  var merge = false

  @Option(
    name: .long,
    help: ArgumentHelp("The lists of those affected, as 1,2.", valueName: "numbers"))
  var lists = ""

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func validate() throws {
    if (each || merge) && format != .html && format != .eml {
      throw ValidationError("--each writes drafts for e-mail, and --merge a table; leave out --as.")
    }
    if each && merge { throw ValidationError("Choose one of --each and --merge.") }
    if !lists.isEmpty && !each && !merge {
      throw ValidationError("--lists goes with --each or --merge.")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let target = try ReferenceArgument.read(reference, in: .letter)
    let folder = try FilePath.typed(to, to: .folder, as: "to")
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    if each || merge { return try writeAll(target, into: folder, of: casebook, in: surroundings) }
    let file = try LetterFile(
      casebook.store.letter(target), as: format, from: casebook.store.district()
    ).write(into: folder)
    try surroundings.answer(
      json: common.json, done: true, ["path": file.path],
      words: PlainText.lines([file.path]))
  }

  /// Writes the letter for every address.
  private func writeAll(
    _ target: CaseReference, into folder: FilePath, of casebook: OpenCasebook,
    in surroundings: Surroundings
  ) throws {
    let kept = try casebook.store.letter(target)
    if let setAside = kept.letter.setAside {
      throw Complaint(
        .refused, "already-done", "\(target) was set aside on \(setAside.on.long).",
        remedy: "Make another letter, or undo the setting aside.")
    }
    guard kept.letter.kind.audience == .families else {
      throw Complaint(
        .badInput, "wrong-letter", "\(target) does not go to the families of a breach.",
        remedy: "Write it once, without --each and --merge.")
    }
    let numbers = try lists.split(separator: ",").map { word in
      guard let number = Int(word.filter { !$0.isWhitespace }), number > 0 else {
        throw Complaint(
          .usage, "lists", "“\(word)” is no number of a list.",
          remedy: "Give the numbers as 1,2.", field: "lists")
      }
      return number
    }
    let files = try WaveFiles(kept, toLists: numbers, of: casebook)
    let written =
      merge
      ? try files.writeTable(into: folder)
      : try Progress(quiet: common.json, surroundings).run { done, total in
        "\(done) of \(total) drafts"
      } _: { job in
        try files.writeDrafts(into: folder, job: job)
      }
    try surroundings.answer(
      json: common.json, done: true, written, words: PlainText.lines([written.sentence]))
  }
}

extension WaveFiles {
  /// Prepares a letter to the families of a breach, for some of its lists or for those not told.
  init(_ kept: KeptLetter, toLists numbers: [Int], of casebook: OpenCasebook) throws {
    guard let breach = kept.letter.breach?.reference(in: .breach) else {
      preconditionFailure("A letter to families is about a breach.")
    }
    self.init(
      kept: kept,
      students: try casebook.store.students(ofLists: numbers, of: breach, for: kept.letter.kind),
      district: try casebook.store.district())
  }
}

extension WaveFiles.Written {
  /// What was written, in words.
  var sentence: String {
    "\(path): \(students.grouped) students, \(addresses.grouped) addresses."
      + (withoutAddress == 0
        ? ""
        : " Of \(withoutAddress.grouped) nobody has an address for e-mail; they stand in a table beside.")
  }
}
