import CaseDomain
import CaseStore
import Foundation

/// A backup about to take the casebook's place.
struct Restoration {
  /// The backup, checked.
  let backup: CaseStore
  /// The end of the backup's journal.
  let head: JournalHead
  /// The district whose backup it is.
  let district: String
  /// Where the casebook is.
  let place: CasebookPlace
  /// The end of the journal to be replaced; `nil` where there is no casebook or it is unreadable.
  let replacedHead: JournalHead?

  /// Checks the backup and looks at what it would replace.
  init(backup path: String, place: CasebookPlace, today: CivilDate) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Complaint(
        .inputOutput, "file", "There is no file at \(path).", remedy: "Name the backup to restore.")
    }
    backup = try CaseStore(path: path, readOnly: true)
    if let finding = try backup.check().first {
      throw Complaint(
        .inputOutput, "damaged", "The backup is damaged: \(finding.sentence)",
        remedy: "Take another one.")
    }
    head = try backup.head()
    guard case .office(let office) = try backup.answer(.office, today: today) else {
      throw Complaint(.inputOutput, "unexpected", "The backup does not say whose it is.")
    }
    district = office.district
    self.place = place
    // The casebook may be past opening, which is when a backup is needed most. Opening it also
    // brings a half-written change to its end, so that the file set aside is whole by itself.
    replacedHead = try? CaseStore(path: place.path).head()
  }

  /// Puts a copy of the backup in the casebook's place.
  ///
  /// The copy is complete and durable before anything is moved. A program that still has the
  /// replaced file open cannot write to it any more: SQLite notices that it was moved.
  ///
  /// - Returns: where the replaced casebook is kept, if there was one.
  func carryOut(at now: Moment) throws -> String? {
    let files = FileManager.default
    let copy = place.path + ".restoring"
    try backup.backup(to: copy, replacing: true)
    do {
      var kept: String?
      if files.fileExists(atPath: place.path) {
        let aside = try freeName(now)
        try files.moveItem(atPath: place.path, toPath: aside)
        kept = aside
        let journal = place.path + "-journal"
        if files.fileExists(atPath: journal) {
          try files.moveItem(atPath: journal, toPath: aside + "-journal")
        }
      }
      try files.moveItem(atPath: copy, toPath: place.path)
      return kept
    } catch {
      try? files.removeItem(atPath: copy)
      throw Complaint(
        .inputOutput, "unreadable",
        "The backup could not be put in the place of \(place.path): \(error.localizedDescription)")
    }
  }

  /// A name beside the casebook that says when it was replaced.
  private func freeName(_ now: Moment) throws -> String {
    let base = place.path + ".replaced-" + now.today.iso
    for suffix in [""] + (2...99).map({ "-\($0)" }) {
      if !FileManager.default.fileExists(atPath: base + suffix) { return base + suffix }
    }
    throw Complaint(
      .inputOutput, "unreadable", "There is no free name beside \(place.path) to keep it under.",
      remedy: "Move some of the replaced casebooks away.")
  }
}
