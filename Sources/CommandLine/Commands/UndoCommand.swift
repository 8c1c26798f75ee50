import ArgumentParser
import CaseDomain
import PlainText

/// Reverses what was done last by new entries in the journal.
struct UndoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Reverse what you did last, or the newest act on a record you name.",
    discussion: """
      The journal keeps the act and says that it was reversed. What was done at one go, such as an act \
      on several records or an import, is reversed as one, or not at all: it is one step. --list shows \
      your steps, each with the option that reverses it, or does it again where it is reversed. One \
      act alone, also of a step of several, is reversed with --entry and the number of its entry in \
      the journal, as long as the record makes sense without it. A step has the number of its last \
      entry, so that --step takes back all that came with it, and --entry that entry by itself.
      """)

  @Argument(help: ArgumentHelp("The record, as C-0012.", valueName: "reference"))
  var reference: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "This entry of docket journal list alone, whatever came with it.", valueName: "number"))
  var entry: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("This step of --list, all of it.", valueName: "number"))
  var step: Int?

  @Flag(name: .long, help: "Show what you did, newest first, and reverse nothing.")
  var list = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func validate() throws {
    let named = [reference != nil, entry != nil, step != nil, list].count { $0 }
    if named > 1 { throw ValidationError("Give a record, --entry, --step or --list, not several.") }
  }

  func run(in surroundings: Surroundings) throws {
    let target = try reference.map { try ReferenceArgument.read($0) }
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: !list)
    if list { return try show(in: casebook, surroundings) }
    if let step {
      let step = try casebook.store.undoStep(of: step)
      return try turn(step, step.turning, in: casebook, surroundings)
    }
    if let entry {
      return try turn(try casebook.store.undoStep(of: entry), [entry], in: casebook, surroundings)
    }
    if let newest = try target.flatMap({ try casebook.store.undoable(of: $0) }) {
      // What one act brought with it or carried is undone with it; of several acts at one go, the one.
      let step = try casebook.store.undoStep(of: newest.sequence)
      let all = step.kind == .act ? step.turning : [newest.sequence]
      return try turn(step, all, in: casebook, surroundings)
    }
    let steps = try casebook.store.undoSteps(by: casebook.actor, limit: Self.length)
    guard target == nil, let newest = steps.first(where: { $0.undoing == nil }) else {
      throw Refusal(
        .nothingToUndo, "There is no act left to undo\(target.map { " on \($0)" } ?? "").",
        remedy: "See docket journal list.")
    }
    try turn(newest, newest.turning, in: casebook, surroundings)
  }

  /// How many steps back it goes.
  private static let length = 50

  private func show(in casebook: OpenCasebook, _ surroundings: Surroundings) throws {
    let steps = try casebook.store.undoSteps(by: casebook.actor, limit: Self.length)
    let rows = steps.map { step in
      [
        "--step \(step.entry.sequence)", step.entry.at, step.words,
        step.undoing.map { "undone \($0.at)" } ?? "",
      ]
    }
    try surroundings.answer(json: common.json, steps, words: TextTable.text(rows))
  }

  private func turn(
    _ step: UndoStep, _ entries: [Int], in casebook: OpenCasebook, _ surroundings: Surroundings
  ) throws {
    let receipt = try casebook.store.undo(entries, by: casebook.actor, at: casebook.moment)
    let lines =
      entries == step.turning
      ? [step.turned, receipt.sentence, step.gone]
      : ["Undone: entry \(entries[0]) of \(step.words).", receipt.sentence]
    try surroundings.answer(
      json: common.json, done: true, receipt, words: PlainText.lines(lines.filter { !$0.isEmpty }))
  }
}
