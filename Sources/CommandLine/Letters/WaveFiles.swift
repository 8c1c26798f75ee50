import CaseDocuments
import CaseDomain
import Files
import Foundation

/// A letter to the families of a breach, as files: a draft for each household, or one table for a mail
/// program to merge.
struct WaveFiles {
  /// The most files that are written between two looks whether to stop.
  private static let step = 100

  let kept: KeptLetter
  let students: [AffectedStudent]
  let from: String

  /// What was written.
  struct Written: Encodable {
    let path: String
    let drafts: Int
    let students: Int
    /// Of how many students nobody has an address.
    let withoutAddress: Int
  }

  /// Writes a draft for each household into a folder of its own, called after the letter alone.
  ///
  /// Those without an address stand by their codes in a table beside the drafts.
  func writeDrafts(into folder: FilePath, job: Job) throws -> Written {
    let households = Household.all(of: students)
    let reached = households.filter { !$0.addresses.isEmpty }
    let unreached = households.filter(\.addresses.isEmpty).flatMap(\.codes)
    let name = kept.letter.reference.description
    let files = try UnfinishedFolder(for: folder.appending(name))
    let draft = MailDraft(kept, from: from)
    for (index, household) in reached.enumerated() {
      let number = String(index + 1)
      let digits = String(repeating: "0", count: max(0, 5 - number.count)) + number
      try files.add("\(name)-\(digits).eml", draft.bytes(to: household.addresses))
      if index.isMultiple(of: Self.step) { try job.reached(index, of: reached.count) }
    }
    if !unreached.isEmpty {
      let lines = ["code"] + unreached
      try files.add(
        "without-address.csv", lines.flatMap { Array(CSVLine.text([.text($0)]).utf8) })
    }
    try files.settle()
    return Written(
      path: files.target.path, drafts: reached.count, students: students.count,
      withoutAddress: unreached.count)
  }

  /// Writes one table, a row for each household: the addresses, the codes and the subject.
  func writeTable(into folder: FilePath) throws -> Written {
    let households = Household.all(of: students)
    var bytes = Array(
      CSVLine.text(["addresses", "codes", "subject", "letter"].map { .text($0) }).utf8)
    for household in households {
      bytes +=
        CSVLine.text([
          .text(household.addresses.joined(separator: "; ")),
          .text(household.codes.joined(separator: "; ")), .text(kept.letter.subject),
          .text(kept.letter.reference.description),
        ]).utf8
    }
    let file = try UnfinishedFile(for: folder.appending("\(kept.letter.reference).csv"))
    try file.write(.init(bytes))
    _ = try file.settle()
    return Written(
      path: file.target.path, drafts: households.count { !$0.addresses.isEmpty },
      students: students.count,
      withoutAddress: households.filter(\.addresses.isEmpty).flatMap(\.codes).count)
  }
}
