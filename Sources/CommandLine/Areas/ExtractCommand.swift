import ArgumentParser
import Files
import PlainText

/// Writes a document that is kept with a record to a file.
struct ExtractCommand<Place: TypeNumber>: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extract",
      abstract: "Write a document kept with the \(Place.area.noun) to a file.",
      discussion: "The documents' numbers are on the page that show prints.")
  }

  @Argument(help: ArgumentHelp("The record, as C-0012.", valueName: "reference"))
  var reference: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The document's number, as show prints it.", valueName: "number"))
  var document: Int

  @Option(
    name: .long, help: ArgumentHelp("The folder to write it to.", valueName: "folder"),
    completion: .directory)
  var to = "."

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func validate() throws {
    if reference == nil && Place.area != .district {
      throw ValidationError("Missing expected argument '<reference>'")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let target = try ReferenceArgument.read(reference ?? "", in: Place.area)
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let page = try casebook.page(target)
    let held = page.parts.flatMap(\.lines).compactMap(\.attachment)
    guard held.contains(document) else {
      throw Complaint(
        .badInput, "document", "\(target) has no document \(document).",
        remedy: held.isEmpty
          ? "No document is kept with it."
          : "It has " + held.map(String.init).joined(separator: ", ") + ".",
        field: "document")
    }
    let (file, notices) = try casebook.store.extract(
      attachment: document, into: .typed(to, to: .folder, as: "to"))
    surroundings.say(notices)
    try surroundings.answer(
      json: common.json, done: true, ["path": file.path], words: PlainText.lines([file.path]))
  }
}
