import CaseDomain
import Files
import Synchronization

/// A folder with the website in it, or for it.
public struct SiteFolder {
  /// The folder.
  public let path: FilePath
  private let tree: FileTree

  /// Names a folder.
  public init(_ path: FilePath) {
    self.path = path
    tree = FileTree(path)
  }

  /// Hands over a document of the casebook piece by piece.
  public typealias Documents = (Int, @escaping ([UInt8]) throws -> Void) throws -> Void

  /// What was written.
  public struct Written: Encodable, Sendable {
    /// The folder.
    public let path: String
    /// How many files it has now.
    public let files: Int
    /// How many of them are new, or other than before.
    public let changed: Int
    /// How many are no more there.
    public let removed: Int
  }

  // MARK: Building

  /// Writes a website into the folder, in the place of the one there.
  ///
  /// - Throws: `FileProblem` for a folder that holds anything else, and where it cannot be written;
  ///   `StoreFailure` where the job is stopped. The folder is then as it was.
  public func build(_ site: Site, documents: Documents, job: Job = Job()) throws -> Written {
    let before = try published()
    let folder = try PublishedFolder(path)
    try folder.makeFolders(for: site.files.map(\.path))
    let hashes = Mutex<[String: String]>([:])
    nonisolated(unsafe) let target = folder
    let files = site.files
    try Together.forEach(below: files.count, job: job) { number in
      guard case .made(let make) = files[number].content else { return }
      let bytes = try make()
      try target.add(files[number].path, bytes)
      let hash = SiteManifest.sha256(bytes)
      hashes.withLock { $0[files[number].path] = hash }
    }
    for file in files {
      guard case .document(let id, _, let sha256) = file.content else { continue }
      try folder.add(file.path) { write in
        try documents(id) { try write($0) }
      }
      hashes.withLock { $0[file.path] = sha256 }
    }
    let now = hashes.withLock { $0 }
    try folder.add(SitePath.manifest, try SiteManifest(files: now).bytes())
    let obsolete = before.keys.filter { now[$0] == nil }.sorted()
    try folder.settle(files.map(\.path) + [SitePath.manifest], removing: obsolete)
    return Written(
      path: path.path, files: now.count + 1, changed: now.count { before[$0.key] != $0.value },
      removed: obsolete.count)
  }

  /// The website that lies in the folder, as its list has it; empty where the folder is missing or empty.
  ///
  /// - Throws: `FileProblem` where anything lies there that the list does not have, or a file of it was
  ///   changed: it may be somebody's work.
  private func published() throws -> [String: String] {
    guard let entry = FileEntry(path.path) else { return [:] }
    guard entry.isFolder else {
      throw FileProblem(.occupied, "\(path) is no folder. Name a folder for the website.")
    }
    let there = try tree.paths().filter { !PublishedFolder.isUnfinished($0) }
    guard !there.isEmpty else { return [:] }
    let manifest = try tree.bytes(of: SitePath.manifest).flatMap(SiteManifest.init)
    let files = manifest?.files ?? [:]
    let others = there.filter { files[$0] == nil && !(manifest != nil && $0 == SitePath.manifest) }
    guard others.isEmpty else { throw occupied(others, "holds what the website did not make") }
    let changed = Mutex<[String]>([])
    let tree = tree
    try Together.forEach(below: there.count, job: Job()) { number in
      guard let hash = files[there[number]] else { return }
      let bytes = try tree.bytes(of: there[number])
      if bytes.map(SiteManifest.sha256) != hash {
        changed.withLock { $0.append(there[number]) }
      }
    }
    let edited = changed.withLock { $0 }
    guard edited.isEmpty else {
      throw occupied(edited, "holds files of the website that somebody changed")
    }
    return files
  }

  private func occupied(_ paths: [String], _ words: String) -> FileProblem {
    let some = paths.sorted().prefix(5).joined(separator: ", ")
    let more = paths.count > 5 ? " and \(paths.count - 5) more" : ""
    return FileProblem(
      .occupied,
      "\(path) \(words): \(some)\(more). Move that away, or choose another folder.")
  }

  // MARK: Comparing

  /// Holds the folder against what the website says today.
  ///
  /// - Throws: `FileProblem` where it cannot be read; `StoreFailure` where the job is stopped.
  public func compare(with site: Site, job: Job = Job()) throws -> SiteDifference {
    guard FileEntry(path.path, followingLinks: true)?.isFolder == true else {
      throw FileProblem(.missing, "There is no folder at \(path). Name the published one.")
    }
    let found = Mutex(SiteDifference())
    let tree = tree
    let files = site.files
    try Together.forEach(below: files.count, job: job) { number in
      let file = files[number]
      let bytes = try tree.bytes(of: file.path)
      let isSame: Bool
      var sha256 = ""
      switch file.content {
      case .made(let make):
        let made = try make()
        isSame = bytes == made
        if isSame, site.references[file.path] != nil { sha256 = SiteManifest.sha256(made) }
      case .document(_, let size, let hash):
        isSame = bytes.map { $0.count == size && SiteManifest.sha256($0) == hash } ?? false
      }
      found.withLock { found in
        if bytes == nil {
          found.missing.append(file.path)
        } else if !isSame {
          found.outdated.append(file.path)
        } else if !sha256.isEmpty {
          found.current[file.path] = sha256
        }
      }
    }
    let known = Set(files.map(\.path))
    let extra = try tree.paths().filter {
      !known.contains($0) && $0 != SitePath.manifest && !PublishedFolder.isUnfinished($0)
    }
    var difference = found.withLock { $0 }
    difference.extra = extra.sorted()
    difference.missing.sort()
    difference.outdated.sort()
    return difference
  }
}
