import ArgumentParser
import CaseStore

struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the whole casebook against itself.",
    discussion: """
      The file, its references, the journal's chain, the documents' fingerprints, and that the \
      docket shows what the rules say. It reads everything, so it takes a while.
      """)

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let findings = try Progress(quiet: common.json, surroundings).run { done, total in
      "\(done) of \(total) cases compared"
    } _: { job in
      try casebook.store.check(job)
    }
    try surroundings.answer(
      json: common.json,
      [
        "findings": findings.map { ["subject": $0.subject.rawValue, "sentence": $0.sentence] }
      ],
      words: findings.isEmpty
        ? HeadAnswer(try casebook.store.head()).words("Nothing is wrong with the casebook")
        : TextTable.text(findings.map { [$0.subject.rawValue, $0.sentence] }))
    guard findings.isEmpty else {
      throw Complaint(
        .inputOutput, "damaged",
        findings.count == 1 ? "One thing is wrong." : "\(findings.count) things are wrong.",
        remedy: "Keep the file as it is, and see docket restore.")
    }
  }
}
