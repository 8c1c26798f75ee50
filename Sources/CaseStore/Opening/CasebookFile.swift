import CaseDomain
import Files
import Foundation

/// A casebook's file as its folder shows it, looked after without being opened.
///
/// howtocorrupt.html: closing any descriptor of a database in use drops the locks that this process
/// holds on it, two names of one file have two journals, and whoever can put a journal beside a
/// database can have its content written into it.
struct CasebookFile {
  let path: FilePath

  /// Whether the file is this person's, and it and its folder, for its journal, may be written.
  var mayWrite: Bool {
    FileEntry(path.path)?.isOwn == true && access(path.path, W_OK) == 0
      && access(path.folder, W_OK) == 0
  }

  /// Checks that the file can be opened, and mends what an interrupted program left of it.
  ///
  /// - Returns: What was mended, in sentences.
  func check(readOnly: Bool) throws(StoreFailure) -> [String] {
    guard let entry = FileEntry(path.path) else {
      let code = errno
      throw code == ENOENT
        ? StoreFailure(
          .unreadable,
          "There is no casebook at \(path); check the name, or make one with “docket init”.")
        : StoreFailure(
          .unreadable, "The casebook \(path) cannot be reached (\(systemWords(code))).")
    }
    try checkKind(entry)
    let mended = try checkNames(entry, readOnly: readOnly)
    try checkCompanions()
    guard access(path.path, R_OK) == 0 else {
      throw StoreFailure(
        .unreadable, "The casebook \(path) may not be read by you; ask its owner for access.")
    }
    guard !readOnly else { return mended + exposures(entry) }
    guard access(path.path, W_OK) == 0, access(path.folder, W_OK) == 0 else {
      throw StoreFailure(
        .unreadable,
        "The casebook \(path) or its folder may not be written by you; open it with --read-only, "
          + "or ask its owner for access.")
    }
    guard entry.isOwn else {
      throw StoreFailure(
        .unreadable,
        "The casebook \(path) belongs to somebody else; open it with --read-only, or as its owner.")
    }
    try checkFolder()
    return mended
  }

  private func checkKind(_ entry: FileEntry) throws(StoreFailure) {
    if entry.isFolder {
      throw StoreFailure(
        .notACasebook, "\(path) is a folder; name the casebook file inside it.")
    }
    if entry.isLink {
      throw StoreFailure(
        .unreadable, "\(path) is a link; name the casebook file that it leads to.")
    }
    guard entry.isFile else {
      throw StoreFailure(
        .notACasebook, "\(path) is not an ordinary file; check the name of the casebook.")
    }
  }

  /// Refuses a second name, and frees the casebook of one that an interrupted program left.
  private func checkNames(_ entry: FileEntry, readOnly: Bool) throws(StoreFailure) -> [String] {
    guard entry.names > 1 else { return [] }
    if let kept = nameBeingKept(of: entry) {
      throw StoreFailure(
        .unreadable,
        "\(path) is also named \(kept): a restore over it was interrupted. Restore again.")
    }
    guard let left = UnfinishedFile.secondName(of: entry, beside: path), entry.names == 2 else {
      throw StoreFailure(
        .unreadable,
        "The casebook \(path) has a second name on this disk (a hard link), which can damage it; "
          + "remove the other name first.")
    }
    guard !readOnly else { return [] }
    guard unlink(left.path) == 0 else {
      let code = errno
      throw StoreFailure(
        .unreadable,
        "The casebook \(path) is also named \(left), which an interrupted program left and which "
          + "cannot be removed (\(systemWords(code))); remove that name.")
    }
    return ["Removed \(left), a second name of the casebook that an interrupted program left."]
  }

  /// The name under which a restore was about to keep a file past opening when it was interrupted.
  func nameBeingKept(of entry: FileEntry) -> FilePath? {
    guard entry.names > 1 else { return nil }
    let replaced = path.name + Replacement.sign
    return Folder.names(in: path.folder).first {
      $0.hasPrefix(replaced) && FileIdentity(at: path.sibling($0).path) == entry.identity
    }.map(path.sibling)
  }

  /// What is said where a casebook is only looked at and others could have changed it.
  private func exposures(_ entry: FileEntry) -> [String] {
    if !entry.isOwn {
      return ["The casebook \(path) belongs to somebody else; it is looked at only."]
    }
    do throws(StoreFailure) { try checkFolder() } catch { return [error.sentence] }
    return []
  }

  /// Refuses a folder in which others could put a journal beside the casebook, or take it away.
  func checkFolder() throws(StoreFailure) {
    guard let folder = FileEntry(path.folder, followingLinks: true) else { return }
    guard folder.isOwn || folder.isAdministrators, folder.permissions & 0o022 == 0 else {
      throw StoreFailure(
        .unreadable,
        "Others may put files into the folder \(path.folder), and so spoil a casebook in it; keep "
          + "it in a folder of your own"
          + (folder.isOwn ? ", or take the others' right with “chmod go-w \(path.folder)”." : "."))
    }
  }

  /// Refuses what somebody else put beside the casebook, before SQLite makes it the casebook's own.
  func checkCompanions() throws(StoreFailure) {
    guard let casebook = FileEntry(path.path) else { return }
    for suffix in ProtectedFiles.companions {
      guard let entry = FileEntry(path.adding(suffix).path) else { continue }
      guard entry.hasOwner(of: casebook), entry.isFile else {
        throw StoreFailure(
          .unreadable,
          "\(path)\(suffix) is somebody else's, and would be taken for a change of the casebook "
            + "that is to be taken back; move it away.")
      }
    }
  }

  /// Takes away what others may do with a casebook of one's own, once it is known to be one.
  func keepFromOthers() throws(StoreFailure) -> [String] {
    guard let entry = FileEntry(path.path), entry.permissions & 0o077 != 0 else { return [] }
    chmod(path.path, mode_t(entry.permissions & 0o700))
    guard let now = FileEntry(path.path), now.permissions & 0o077 != 0 else {
      return ["Others could read or write the casebook \(path); now only you can."]
    }
    guard now.permissions & 0o022 == 0 else {
      throw StoreFailure(
        .unreadable,
        "Others may write to the casebook \(path), and its disk does not let that be changed; keep "
          + "it in a folder of your own.")
    }
    return ["Others may read the casebook \(path), and its disk does not let that be changed."]
  }

  /// Refuses to make a casebook where SQLite would mix it up with a file of its own.
  func checkNew() throws(StoreFailure) {
    let taken = ProtectedFiles.companions.first { path.name.hasSuffix($0) }
    if let taken {
      throw StoreFailure(
        .unreadable,
        "\(path) cannot be the name: what ends in \(taken) is taken for a scratch file of SQLite, the "
          + "database inside Docket, and deleted. Choose another name.")
    }
    let longest = path.adding(ProtectedFiles.companions[0])
    guard longest.name.utf8.count <= FilePath.longestName else {
      throw StoreFailure(
        .unreadable,
        "The name of \(path) is too long for a casebook; choose one of "
          + "\(FilePath.longestName - longest.name.utf8.count + path.name.utf8.count) bytes at most."
      )
    }
    for suffix in ProtectedFiles.companions where FileEntry(path.adding(suffix).path) != nil {
      throw StoreFailure(
        .unreadable,
        "\(path)\(suffix) belongs to a casebook that is gone, and would be taken for a part of the "
          + "new one; move it away.")
    }
  }
}
