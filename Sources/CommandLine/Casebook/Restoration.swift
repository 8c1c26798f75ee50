import CaseDomain
import CaseStore
import Files

/// A backup about to take the casebook's place.
struct Restoration {
  /// The backup's file.
  let path: FilePath
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
  ///
  /// - Parameter folders: where a backup of an older version is brought to this one.
  init(
    backup path: FilePath, place: CasebookPlace, today: CivilDate, folders: PrivateFolders
  ) throws {
    self.path = path
    guard let entry = FileEntry(path.path) else {
      throw Complaint(
        .inputOutput, "file", "There is no file at \(path).", remedy: "Name the backup to restore.")
    }
    guard entry.identity != FileIdentity(at: place.path.path) else {
      throw Complaint(
        .badInput, "file", "\(path) is the casebook itself.", remedy: "Name a backup of it.",
        field: "file")
    }
    backup = try CaseStore.openBackup(path: path) {
      try FilePath(folders.make() + "/backup.sqlite")
    }
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
    // The casebook may be past opening, which is when a backup is needed most.
    replacedHead = try? CaseStore(path: place.path, readOnly: true).head()
  }
}
