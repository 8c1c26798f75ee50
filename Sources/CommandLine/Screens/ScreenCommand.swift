import ArgumentParser
import CaseDomain
import CaseScreens

/// Prints the screen that some keys lead to, for tests and reports.
struct ScreenCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Print the screen that some keys lead to.",
    discussion: """
      The casebook is only looked at, so that a report never changes what it tells of. In the \
      made-up district the keys do all they do in Docket, and it is gone afterward. What is asked \
      of the program around the screens, such as opening a document, is told below the screen \
      instead of done.
      """)

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The keys: 2<Enter>w, <Down>, <C-s>; <lt> for < itself.", valueName: "keys"))
  var keys = ""

  @Option(name: .long, help: ArgumentHelp("Columns and rows.", valueName: "size"))
  var size = "80x24"

  @Flag(name: .long, help: "Look at the made-up district.")
  var demo = false

  @Flag(name: .long, help: "Print below the screen the letter of each cell's role.")
  var roles = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  private var sides: [Int] {
    size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
  }

  func validate() throws {
    guard sides.count == 2, sides.allSatisfy((1...500).contains) else {
      throw ValidationError("The size is written as 80x24, and 500x500 is the largest.")
    }
    if demo, common.casebook != nil || common.asOf != nil {
      throw ValidationError("--demo takes no casebook and no other day.")
    }
  }

  func run(in surroundings: Surroundings) throws {
    if demo {
      try SampleCasebook.lend(in: surroundings) { try show($0, nil, in: surroundings) }
    } else {
      var choice = common.choice
      choice.readOnly = true
      let casebook = try OpenCasebook(choice, in: surroundings)
      let viewOnly = choice.asOf.map { _ in ViewOnly.asOf(casebook.moment.today) } ?? .only
      try show(casebook, viewOnly, in: surroundings)
    }
  }

  private func show(
    _ casebook: OpenCasebook, _ viewOnly: ViewOnly?, in surroundings: Surroundings
  ) throws {
    var runner = try Runner(
      casebook: casebook.store, actor: casebook.actor, moment: casebook.moment,
      size: .init(columns: sides[0], rows: sides[1]), viewOnly: viewOnly)
    runner.completePath = PathCompletion.onDisk
    runner.policies = .files
    let requests = try runner.press(keys, at: casebook.moment).map(\.words)
    let grid = runner.view()
    let letters = roles ? [grid.roleLetters] : []
    try surroundings.answer(
      json: common.json, ["screen": [grid.text], "roles": letters, "requests": requests],
      words: ([grid.text] + letters + requests).map { $0 + "\n" }.joined())
  }
}

extension ProgramRequest {
  fileprivate var words: String {
    switch self {
    case .openDocument(let attachment): "Docket would open document \(attachment)."
    case .writeLetter(let order, let path):
      "Docket would write \(order.letter) to \(path), as \(order.form.label)."
    case .writePacket(let order, let path):
      "Docket would write a packet about \(order.subject.words) to \(path)"
        + (order.namesPeople ? ", with names." : ".")
    case .openMailDraft(let letter): "Docket would open \(letter) in the mail program."
    case .suspend: "Docket would give the terminal back to the shell."
    case .redraw: "Docket would draw every cell again."
    case .readRegister(let path): "Docket would read the register \(path)."
    case .readTools(let path): "Docket would read the tool requests in \(path)."
    case .carryOut: "Docket would carry out the import."
    case .website(let work, let path):
      "Docket would \(work.rawValue) the website with \(path)."
    case .writeReport(_, let path): "Docket would write the report to \(path)."
    case .backUp(let path): "Docket would back up to \(path)."
    case .check: "Docket would check the casebook."
    case .verifyJournal: "Docket would verify the journal."
    case .reviewTemplates: "Docket would look at the templates of letters."
    case .quit: "Docket would end."
    }
  }
}
