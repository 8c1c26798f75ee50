import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import PlainText

/// Records which entries of the website are up.
struct RecordSiteCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record the entries that are up on the published website.",
    discussion: """
      Looks at the published folder, or at a list of addresses, and records the notice of every \
      contract and breach whose page is there as it should be and is not on record yet, each as if \
      it had been entered by hand; undo takes all of them back at once. A list of addresses cannot say what a \
      page says by now: of it only what was never posted, or at another address, is recorded.
      """)

  @Argument(
    help: ArgumentHelp("The published folder, or a list of addresses.", valueName: "folder|list"),
    completion: .file())
  var published: String

  @Option(
    name: .long,
    help: ArgumentHelp("Since when it is up. Otherwise: today.", valueName: "date"))
  var on: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: true)
    let calendar = try casebook.store.district().calendar
    let day = try on.map { text in
      try Complaint.naming("on") {
        try DateEntry.read(text, today: casebook.moment.today, calendar: calendar)
      }
    }
    let path = try FilePath.typed(published, to: .folder, as: "published")
    let site = try Progress(quiet: common.json, surroundings).run { done, total in
      "\(done.grouped) of \(total.grouped) files"
    } _: { job in
      try PublishedSite(path, of: casebook, job: job)
    }
    let outcome = try SiteRecording(casebook).record(site, on: day)
    try surroundings.answer(
      json: common.json, done: true, outcome, words: PlainText.lines(outcome.sentences))
  }
}
