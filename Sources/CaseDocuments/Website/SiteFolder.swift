import CaseDomain
import Files
import Synchronization

/// A folder with the website in it, or for it.
public struct SiteFolder {
  /// The folder.
  public let path: FilePath
  private let tree: FileTree

  /// Names a folder, or a link that leads to one.
  public init(_ path: FilePath) {
    let isLink = FileEntry(path.path)?.isLink == true
    self.path = (isLink ? path.resolved : nil) ?? path
    tree = FileTree(self.path)
  }

  /// In which form the website in the folder is; `nil` where there is none.
  public var form: Site.Form? { (try? manifest(SitePath.manifest))?.form }

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
    /// The contracts and breaches in it that nobody recorded as posted, or not as they are now.
    public let unposted: [String]
    /// The contracts whose page is without the contract itself.
    public let withoutContract: [String]
    /// The folder as it was before, where it could not be removed.
    public var left: String?
  }

  // MARK: Building

  /// Writes a website into the folder, in the place of the one there.
  ///
  /// - Throws: `FileProblem` for a folder that holds anything else, and where it cannot be written;
  ///   `StoreFailure` where the job is stopped. The folder is then as it was.
  public func build(_ site: Site, documents: Documents, job: Job = Job()) throws -> Written {
    let folder = try PublishedFolder(path, list: SitePath.manifest)
    let (before, marks) = try published(as: site.form)
    try folder.makeFolders(for: site.files.map(\.path))
    let hashes = Mutex<[String: String]>([:])
    // Threads only add files to it, which it lets them do at once.
    nonisolated(unsafe) let target = folder
    let files = site.files
    let made = files.count { if case .made = $0.content { true } else { false } }
    try Together.forEach(below: files.count, job: job) { number in
      guard case .made(let make) = files[number].content else { return }
      let path = files[number].path
      let bytes = try make()
      let hash = SiteManifest.sha256(bytes)
      if before[path] != hash || !target.keep(path) { try target.add(path, bytes) }
      hashes.withLock { $0[path] = hash }
    }
    var done = made
    for file in files {
      guard case .document(let id, _, let sha256) = file.content else { continue }
      if before[file.path] != sha256 || !folder.keep(file.path) {
        try folder.add(file.path) { write in
          try documents(id) { piece in
            try job.reached(done, of: files.count)
            try write(piece)
          }
        }
      }
      done += 1
      hashes.withLock { $0[file.path] = sha256 }
    }
    let now = hashes.withLock { $0 }
    let obsolete = before.keys.filter { now[$0] == nil }.sorted()
    let changed = now.count { before[$0.key] != $0.value }
    var written = Written(
      path: path.path, files: now.count + 1, changed: changed, removed: obsolete.count,
      unposted: site.unposted.map(\.description),
      withoutContract: site.withoutContract.map(\.description))
    let coming = PublishedFolder.coming(SitePath.manifest)
    let isInterrupted = FileEntry(path.appending(coming).path) != nil
    guard changed > 0 || !obsolete.isEmpty || isInterrupted else { return written }
    try folder.add(SitePath.manifest, try SiteManifest(site.form, files: now).bytes())
    // The two lists are the program's own, and one of them may be left of an interrupted move.
    let lists: [String: FileMark?] = [SitePath.manifest: nil, coming: nil]
    written.left = try folder.settle(
      files.map(\.path), removing: obsolete, known: lists.merging(marks) { $1 })?.path
    return written
  }

  /// The website that lies in the folder, with the SHA-256 of each file and how it was; empty where the folder
  /// is missing or empty.
  ///
  /// - Throws: `FileProblem` where anything lies there that the list does not have, or a file of it was
  ///   changed: it may be somebody's work; and where the website is there in another form.
  private func published(
    as form: Site.Form
  ) throws -> (hashes: [String: String], marks: [String: FileMark?]) {
    guard let entry = FileEntry(path.path) else { return ([:], [:]) }
    guard entry.isFolder else {
      throw FileProblem(.occupied, "\(path) is no folder. Name a folder for the website.")
    }
    // A move that was interrupted left the list of what was to come beside the one of what was.
    let lists = [SitePath.manifest, PublishedFolder.coming(SitePath.manifest)]
    let manifests = try lists.compactMap { try manifest($0) }
    let there = try tree.paths().filter { !PublishedFolder.isUnfinished($0) }
    let files = there.filter { !lists.contains($0) || manifests.isEmpty }
    guard !files.isEmpty || !manifests.isEmpty else { return ([:], [:]) }
    let others = files.filter { file in
      !manifests.contains { manifest in
        manifest.files[file] != nil
          // A folder of the website's whose pages somebody took away.
          || file.hasSuffix("/") && manifest.files.keys.contains { $0.hasPrefix(file) }
      }
    }
    guard others.isEmpty else { throw occupied(others, "holds what the website did not make") }
    if let other = manifests.first(where: { $0.form != form }) {
      throw FileProblem(
        .occupied,
        "\(path) holds the website as \(other.form.rawValue), and not as \(form.rawValue). Choose "
          + "another folder.")
    }
    let edited = Mutex<[String]>([])
    let hashes = Mutex<[String: String]>([:])
    let tree = tree
    let marks = Dictionary(uniqueKeysWithValues: files.map { ($0, tree.mark(of: $0)) })
    try Together.forEach(below: files.count, job: Job()) { number in
      let file = files[number]
      guard !file.hasSuffix("/") else { return }
      let hash = try tree.bytes(of: file).map(SiteManifest.sha256)
      if let hash, manifests.contains(where: { $0.files[file] == hash }) {
        hashes.withLock { $0[file] = hash }
      } else {
        edited.withLock { $0.append(file) }
      }
    }
    let changed = edited.withLock { $0 }
    guard changed.isEmpty else {
      throw occupied(
        changed, "holds files of the website that somebody changed",
        remedy: "Change what they say in Docket, and take them away; or choose another folder.")
    }
    return (hashes.withLock { $0 }, marks)
  }

  private func manifest(_ name: String) throws -> SiteManifest? {
    try tree.bytes(of: name).flatMap(SiteManifest.init)
  }

  private func occupied(
    _ paths: [String], _ words: String,
    remedy: String = "Move that away, or choose another folder."
  ) -> FileProblem {
    let some = paths.sorted().prefix(5).joined(separator: ", ")
    let more = paths.count > 5 ? " and \(paths.count - 5) more" : ""
    return FileProblem(
      .occupied, "\(path) \(words): \(some)\(more). Nothing was written. \(remedy)")
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
    let others = try tree.paths().filter {
      !known.contains($0) && $0 != SitePath.manifest && !PublishedFolder.isUnfinished($0)
        && !$0.hasSuffix("/")
    }
    var difference = found.withLock { $0 }
    difference.take(others: others, than: files.map(\.path))
    difference.missing.sort()
    difference.outdated.sort()
    return difference
  }
}
