import CaseDomain
import Files
import Foundation

/// A letter to the families of a breach, as files: a draft for each address, or one table for a mail
/// program to merge.
public struct WaveFiles {
  /// The most files that are written between two looks whether to stop.
  private static let step = 100

  private let kept: KeptLetter
  private let recipients: [Recipient]
  private let withoutAddress: [AffectedStudent]
  private let students: Int
  private let from: String
  private let name: String

  /// Prepares a letter for some students.
  ///
  /// - Parameter district: whose address it comes from.
  public init(kept: KeptLetter, students: [AffectedStudent], district: District) {
    self.kept = kept
    self.students = students.count
    (from, name) = (district.letterhead.email, district.name)
    (recipients, withoutAddress) = Recipient.all(of: students)
  }

  /// What was written.
  public struct Written: Hashable, Sendable, Encodable {
    /// The folder or the file.
    public let path: String
    /// How many addresses it goes to.
    public let addresses: Int
    /// How many students they are for.
    public let students: Int
    /// Of how many students nobody has an address.
    public let withoutAddress: Int
    /// The day on which the letter was sent already, if it was.
    public let sentOn: CivilDate?
  }

  /// Writes a draft for each address into a folder of its own, called after the letter alone.
  ///
  /// Those without an address stand in a table beside the drafts, with what is needed to write to them
  /// on paper.
  ///
  /// - Throws: `FileProblem` where they cannot be written, `StoreFailure` where the job is stopped;
  ///   nothing is left then.
  public func writeDrafts(into folder: FilePath, job: Job) throws -> Written {
    let name = kept.letter.reference.description
    let files = try UnfinishedFolder(for: folder.appending(name))
    let draft = MailDraft(kept, from: from, called: name)
    for (index, recipient) in recipients.enumerated() {
      let number = String(index + 1)
      let digits = String(repeating: "0", count: max(0, 5 - number.count)) + number
      try files.add("\(name)-\(digits).eml", draft.bytes(to: [recipient.address]))
      if index.isMultiple(of: Self.step) { try job.reached(index, of: recipients.count) }
    }
    if !withoutAddress.isEmpty {
      try files.add("without-address.csv", AffectedStudents(withoutAddress).document)
    }
    try files.settle()
    return written(files.target)
  }

  /// Writes one table, a row for each address: the address, the codes and the subject.
  ///
  /// - Throws: `FileProblem` where it cannot be written.
  public func writeTable(into folder: FilePath) throws -> Written {
    var bytes = Array(
      CSVLine.text(["address", "codes", "subject", "letter"].map { .text($0) }).utf8)
    for recipient in recipients {
      bytes +=
        CSVLine.text([
          .text(recipient.address), .text(recipient.codes.joined(separator: "; ")),
          .text(kept.letter.subject), .text(kept.letter.reference.description),
        ]).utf8
    }
    for student in withoutAddress {
      bytes +=
        CSVLine.text([
          .text(""), .text(student.code), .text(kept.letter.subject),
          .text(kept.letter.reference.description),
        ]).utf8
    }
    let file = try UnfinishedFile(for: folder.appending("\(kept.letter.reference).csv"))
    try file.write(Data(bytes))
    _ = try file.settle()
    return written(file.target)
  }

  private func written(_ path: FilePath) -> Written {
    Written(
      path: path.path, addresses: recipients.count, students: students,
      withoutAddress: withoutAddress.count, sentOn: kept.letter.sending?.on)
  }
}
