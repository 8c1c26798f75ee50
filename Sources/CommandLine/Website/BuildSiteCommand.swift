import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import PlainText

/// Writes the public website to a folder.
struct BuildSiteCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Write the public website to a folder.",
    discussion: """
      The folder is new or empty, or holds the website of before, which the new one takes the place \
      of in one step; whatever else lies there is named, and nothing is written. Put the folder on \
      the district's server as it is, or build into the server's own folder. With --fragment each \
      page is its content alone, to be pasted into another system's page.
      """)

  @Argument(help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
  var folder: String

  @Flag(name: .long, help: "Write the content of each page alone, without a frame and a style.")
  var fragment = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let path = try FilePath.typed(folder, to: .folder, as: "folder")
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let site = try casebook.site(as: fragment ? .fragments : .pages)
    let written = try Progress(quiet: common.json, surroundings).run { done, total in
      "\(done.grouped) of \(total.grouped) files"
    } _: { job in
      try casebook.build(site, into: path, job: job)
    }
    try surroundings.answer(
      json: common.json, done: true, written, words: PlainText.lines([written.sentence]))
  }
}

extension OpenCasebook {
  /// The website as it is to be on the day looked at.
  func site(as form: Site.Form = .pages) throws -> Site {
    try requireToday()
    return try Site(store.siteContent(), on: moment.today, as: form)
  }

  /// Refuses an earlier day: the casebook keeps what is public now, and not what was public then.
  func requireToday() throws {
    guard isPast else { return }
    throw Complaint(
      .refused, "earlier-website",
      "The website of an earlier day cannot be written: what was changed since would be on it.",
      remedy:
        "Look at the postings of a contract, which keep the SHA-256 of each page, or at a backup.")
  }

  /// Writes the website into a folder.
  func build(_ site: Site, into folder: FilePath, job: Job) throws -> SiteFolder.Written {
    let store = store
    return try SiteFolder(folder).build(
      site, documents: { id, take in try store.readPublicDocument(id) { try take(Array($0)) } },
      job: job)
  }
}

extension SiteFolder.Written {
  /// What was written, in words, and what families have not seen so far.
  var sentence: String {
    func some(_ all: [String]) -> String {
      all.prefix(10).joined(separator: ", ")
        + (all.count > 10 ? " and \((all.count - 10).grouped) more" : "")
    }
    return "\(path): \(files.counted("file")), \(changed.grouped) of them new or changed"
      + (removed == 0 ? "." : ", \(removed.grouped) taken away.")
      + (unposted.isEmpty
        ? ""
        : " Not recorded as posted, or not as they are now: \(some(unposted)). Once the folder is up, docket "
          + "site record does that.")
      + (withoutContract.isEmpty
        ? "" : " Without the contract itself: \(some(withoutContract)). Choose its document.")
      + (left.map { " What was there before could not be removed: look at \($0)." } ?? "")
  }
}
