import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import PlainText

/// Says what is wrong with templates of letters.
struct LintCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Say what is wrong with a template of a letter.",
    discussion: """
      Without a file, the program's templates and the district's own are looked at. A name that \
      there is not, a name that a template needs and lacks, a section that is never ended, a duty \
      without its source: each with its line. How plainly a letter reads stands on the page of \
      each that was made.
      """)

  @Argument(
    help: ArgumentHelp("A template in a file.", valueName: "file"), completion: .file())
  var file: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The kind of letter, with a file.", valueName: "kind"),
    completion: .list(LetterKind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(name: .long, help: ArgumentHelp("Its language: en, es or pt.", valueName: "language"))
  var language = Language.english.rawValue

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let review = try review(in: surroundings)
    try surroundings.answer(
      json: common.json, review.found, words: PlainText.lines(review.sentences))
    guard review.found.isEmpty else {
      throw Complaint(
        .badInput, "template-wrong",
        review.found.count == 1 ? "One thing is wrong." : "\(review.found.count) things are wrong.",
        remedy: "Correct them; letters.md in the manual lists what a template may name.")
    }
  }

  private func review(in surroundings: Surroundings) throws -> TemplateReview {
    guard let language = Language(rawValue: language) else {
      throw Complaint(
        .usage, "language", "“\(self.language)” is no language of letters.",
        remedy: "They are " + Language.allCases.map(\.rawValue).joined(separator: ", ") + ".",
        field: "language")
    }
    if let file {
      let kind = try TemplateChoice.kind(self.kind ?? "")
      let text = try LetterTemplate.text(inFile: .typed(file))
      return TemplateReview(
        of: [LetterTemplate(kind: kind, language: language, name: file, text: text)])
    }
    // Where there is no casebook yet there are no templates of its own either.
    let isThere =
      try common.choice.casebook != nil || CasebookPlace(nil, in: surroundings).isTaken
    return TemplateReview(
      ofDistrict: isThere
        ? try OpenCasebook(common.choice, in: surroundings).store.district() : nil)
  }
}
