import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import PlainText

/// Says what the published website should say today and does not.
struct CompareSiteCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what the published website should say and does not.",
    discussion: """
      Give the published folder, or a file with the addresses of what is published, one to a line: \
      of addresses it can be told what is missing, and not what the pages say. Ends with the status \
      1 where anything is missing or says something else.
      """)

  @Argument(
    help: ArgumentHelp("The published folder, or a list of addresses.", valueName: "folder|list"),
    completion: .file())
  var published: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let path = try FilePath.typed(published, to: .folder, as: "published")
    let site = try Progress(quiet: common.json, surroundings).run { done, total in
      "\(done.grouped) of \(total.grouped) files"
    } _: { job in
      try PublishedSite(path, of: casebook, job: job)
    }
    let difference = site.difference
    try surroundings.answer(
      json: common.json, difference, words: PlainText.lines(difference.sentences))
    guard difference.isUpToDate else {
      throw Complaint(
        .refused, "website-outdated", difference.summary,
        remedy: "Build it with docket site build, and put it up.")
    }
  }
}

extension SiteDifference {
  /// How many files of a kind are listed; the others are counted.
  private static let longest = 20

  /// How much differs, as a sentence.
  var summary: String {
    if isUpToDate { return "Nothing is missing, and nothing says anything else." }
    let parts =
      (missing.isEmpty ? [] : ["lacks \(missing.count.counted("file"))"])
      + (outdated.isEmpty ? [] : ["says something else in \(outdated.count.counted("file"))"])
      + (stale.isEmpty
        ? []
        : [
          "still has \(stale.count.counted("file")) that \(stale.count == 1 ? "is" : "are") to be gone"
        ])
    return "The published website " + parts.joined(separator: " and ") + "."
  }

  /// The differences in words, a line for each.
  var sentences: [String] {
    func lines(_ paths: [String], _ words: String) -> [String] {
      let more = paths.count - Self.longest
      return paths.prefix(Self.longest).map { "\($0): \(words)" }
        + (more > 0 ? ["and \(more.grouped) more: \(words)"] : [])
    }
    let all =
      lines(missing, "missing") + lines(outdated, "says something else")
      + lines(stale, "to be gone") + lines(extra, "not of the website")
    return isUpToDate ? all + [summary] : all
  }
}
