import ArgumentParser
import CaseDomain

/// Reverses the newest act by a new entry in the journal.
struct UndoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Reverse the newest act, of one record if you name it.",
    discussion: """
      The journal keeps the act and says that it was reversed; an undo can be undone. An older act is \
      reversed by the number of its entry, as long as the record makes sense without it.
      """)

  @Argument(help: ArgumentHelp("The record, as C-0012.", valueName: "reference"))
  var reference: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The act of this entry of the journal instead.", valueName: "number"))
  var entry: Int?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func validate() throws {
    if entry != nil, reference != nil {
      throw ValidationError("Name a record or an entry, not both.")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let target = try reference.map { try ReferenceArgument.read($0) }
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: true)
    guard let entry = try entry ?? casebook.store.undoable(of: target)?.sequence else {
      throw Refusal(
        .nothingToUndo, "There is no act left to undo\(target.map { " on \($0)" } ?? "").",
        remedy: "See docket journal list.")
    }
    try casebook.store.undo(entry, by: casebook.actor, at: casebook.moment)
      .print(json: common.json, in: surroundings)
  }
}
