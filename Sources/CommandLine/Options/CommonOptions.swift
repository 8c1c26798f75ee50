import ArgumentParser

/// The options that every command on a casebook takes.
struct CommonOptions: ParsableArguments {
  /// The heading under which help lists the options.
  static let title = "Casebook options"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The casebook. Otherwise $DOCKET_CASEBOOK, or the one in your data folder.",
      valueName: "file"),
    completion: .file())
  var casebook: String?

  @Flag(name: .long, help: "Look only; whatever would change the casebook is refused.")
  var readOnly = false

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "Look at the casebook as of another day. Implies --read-only.", valueName: "date"))
  var asOf: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "On whose word something is recorded. Otherwise $DOCKET_ACTOR, or the name you are "
        + "logged in by.",
      valueName: "name"))
  var actor: String?

  @OptionGroup var format: FormatOptions

  var json: Bool { format.json }

  var choice: CasebookChoice {
    CasebookChoice(casebook: casebook, readOnly: readOnly, asOf: asOf, actor: actor)
  }
}

struct FormatOptions: ParsableArguments {
  @Flag(name: .long, help: "Answer in JSON, errors too.")
  var json = false
}
