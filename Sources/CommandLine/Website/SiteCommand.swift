import ArgumentParser

/// The district's public website.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write the public website, and hold what is published against it.",
    discussion: """
      The website follows from the casebook and the day alone. It shows what the statute asks of \
      every signed contract, the documents chosen for it, and the notices of breaches; never a \
      student's data, a note, a finding or an exemption.
      """,
    subcommands: [
      ShowSiteCommand.self, BuildSiteCommand.self, CompareSiteCommand.self, RecordSiteCommand.self,
    ])
}
