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
  /// The newest entry of it.
  let last: JournalEntry?
  /// The district whose backup it is.
  let district: String
  let place: CasebookPlace
  let replaced: Replaced

  enum Replaced {
    case nothing
    case unreadable
    /// A casebook that holds everything the backup does, and so many entries more.
    case newer(JournalHead, entries: Int, last: JournalEntry?)
    /// A casebook with another journal than the backup's.
    case other(JournalHead, last: JournalEntry?)
  }

  /// Checks the backup and looks at what it would replace.
  ///
  /// - Parameter folders: where a backup of an older version is brought to this one.
  init(backup path: FilePath, place: CasebookPlace, folders: PrivateFolders) throws {
    self.path = path
    guard let entry = FileEntry(path.path) else {
      throw Complaint(
        .inputOutput, "file", "There is no file at \(path).", remedy: "Name the backup to restore.")
    }
    guard entry.identity != FileIdentity(at: place.path.path) else {
      throw Complaint(
        .badInput, "file", "\(path) is the casebook itself.", remedy: "Name a backup of it.")
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
    last = try backup.entry(head.sequence)
    district = try backup.district().name
    self.place = place
    replaced = Self.replaced(at: place.path, by: head)
  }

  private static func replaced(at place: FilePath, by head: JournalHead) -> Replaced {
    guard FileEntry(place.path) != nil else { return .nothing }
    do {
      let casebook = try CaseStore(path: place, readOnly: true)
      let own = try casebook.head()
      let last = try casebook.entry(own.sequence)
      return try casebook.entry(head.sequence)?.hash == head.hash
        ? .newer(own, entries: own.sequence - head.sequence, last: last) : .other(own, last: last)
    } catch {
      // The casebook may be past opening, which is when a backup is needed most.
      return .unreadable
    }
  }
}
