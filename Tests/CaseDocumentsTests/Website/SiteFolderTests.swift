import CaseDomain
import Files
import Foundation
import Testing

@testable import CaseDocuments

@Suite("The folder of the website")
struct SiteFolderTests {
  private let place: FilePath
  private let folder: SiteFolder
  private let world: SiteWorld

  init() throws {
    let temporary = FileManager.default.temporaryDirectory
      .appendingPathComponent("docket-site-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    place = try FilePath(temporary, to: .folder)
    folder = SiteFolder(place.appending("site"))
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02", ends: "2027-01-01")
    self.world = world
  }

  private func build(_ world: SiteWorld, job: Job = Job()) throws -> SiteFolder.Written {
    try folder.build(try world.site(), documents: { _, _ in }, job: job)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path.appending(name).path))
  }

  private func clear() { try? FileManager.default.removeItem(atPath: place.path) }

  @Test("holds the same bytes for the same casebook and day, and their SHA-256")
  func same() throws {
    defer { clear() }
    let first = try build(world)
    let tree = FileTree(folder.path)
    let before = try tree.paths().map { ($0, try tree.bytes(of: $0)) }
    let second = try build(world)
    #expect(first.changed == first.files - 1 && second.changed == 0 && second.removed == 0)
    for (path, bytes) in before { #expect(try tree.bytes(of: path) == bytes, "\(path)") }
    let manifest = try #require(try tree.bytes(of: "manifest.json").flatMap(SiteManifest.init))
    #expect(Set(manifest.files.keys) == Set(before.map(\.0)).subtracting(["manifest.json"]))
    #expect(try folder.compare(with: world.site()).isUpToDate)
  }

  @Test("is left alone where it holds anything else")
  func othersWork() throws {
    defer { clear() }
    _ = try build(world)
    try write("mine", to: "mine.txt")
    let other = try #require(throws: FileProblem.self) { try build(world) }
    #expect(other.sentence.contains("did not make: mine.txt."))
    try FileManager.default.removeItem(atPath: folder.path.appending("mine.txt").path)
    try write("mine", to: "ask.html")
    let changed = try #require(throws: FileProblem.self) { try build(world) }
    #expect(changed.sentence.contains("that somebody changed: ask.html."))
    let tree = FileTree(folder.path)
    #expect(try tree.bytes(of: "ask.html") == Array("mine".utf8))
  }

  @Test("of somebody's own is refused with what it holds, and a link is no folder")
  func occupied() throws {
    defer { clear() }
    try FileManager.default.createDirectory(
      atPath: folder.path.path, withIntermediateDirectories: true)
    for number in 1...7 { try write("x", to: "\(number).txt") }
    let problem = try #require(throws: FileProblem.self) { try build(world) }
    #expect(problem.sentence.contains("1.txt, 2.txt, 3.txt, 4.txt, 5.txt and 2 more"))
    try FileManager.default.removeItem(atPath: folder.path.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.path, withDestinationPath: place.path)
    #expect(throws: FileProblem.self) { try build(world) }
  }

  @Test("is as it was where the build is stopped")
  func stopped() throws {
    defer { clear() }
    _ = try build(world)
    let tree = FileTree(folder.path)
    let before = try tree.bytes(of: "index.html")
    var more = world
    more.contract("Oak", signed: "2026-02-03")
    #expect(throws: StoreFailure.self) { try build(more, job: Job { _, _ in false }) }
    #expect(try tree.bytes(of: "index.html") == before)
    #expect(Folder.names(in: place.path) == ["site"])
    #expect(try !folder.compare(with: more.site()).isUpToDate)
    #expect(try folder.compare(with: more.site()).missing.contains("contracts/c-0002.html"))
    #expect(try folder.compare(with: more.site()).outdated.contains("index.html"))
  }

  @Test("is held against what it should say, and so is a list of addresses")
  func differences() throws {
    defer { clear() }
    _ = try build(world)
    try FileManager.default.removeItem(atPath: folder.path.appending("breaches.html").path)
    try write("x", to: "notes.html")
    try FileManager.default.createDirectory(
      atPath: folder.path.appending("documents").path, withIntermediateDirectories: true)
    try write("x", to: "documents/c-0001-7.pdf")
    let difference = try folder.compare(with: world.site())
    #expect(difference.missing == ["breaches.html"] && difference.extra == ["notes.html"])
    // A document that was taken off and still lies there is public.
    #expect(difference.stale == ["documents/c-0001-7.pdf"])
    #expect(!difference.holdsDocuments(of: 1) && difference.holdsDocuments(of: 2))
    var gone = SiteDifference()
    gone.stale = difference.stale
    #expect(!gone.isUpToDate)
    #expect(difference.current.keys.sorted() == ["contracts/c-0001.html"])
    #expect(difference.current.values.allSatisfy { $0.count == 64 })
    let list = """
      <a href="https://elm.example/data/contracts/c-0001.html#top">
      https://elm.example/data
      https://elm.example/data/contracts/c-0009.html
      https://other.example/data/ask.html
      """
    let site = try world.site()
    let found = try site.compare(
      withAddresses: list, of: world.content.district.website)
    #expect(found.stale == ["contracts/c-0009.html"])
    #expect(found.missing.contains("ask.html") && !found.missing.contains("index.html"))
    #expect(found.current == ["contracts/c-0001.html": ""])
  }

  @Test("takes a document of the casebook whole")
  func documents() throws {
    defer { clear() }
    let bytes = Array("The contract.".utf8)
    let hash = SiteManifest.sha256(bytes)
    var world = world
    world.content.contracts[0].publicDocuments = [
      PublicDocument(
        17, title: "The contract", kind: .text, reading: .text,
        publishedOn: world.today)
    ]
    world.content.contracts[0].attachments = [
      Attachment(id: 17, role: "", name: "", size: 13, sha256: hash, addedOn: world.today)
    ]
    let site = try world.site()
    _ = try folder.build(site) { id, take in
      #expect(id == 17)
      try take(Array(bytes[..<5]))
      try take(Array(bytes[5...]))
    }
    #expect(try FileTree(folder.path).bytes(of: "documents/c-0001-17.txt") == bytes)
    let page = try world.text("contracts/c-0001.html")
    #expect(
      page.contains("<a href=\"../documents/c-0001-17.txt\">The contract (plain text, 1 kB)</a>"))
    #expect(page.contains("without marks") && page.contains("in another format, ask: A. Sample"))
    #expect(try folder.compare(with: site).isUpToDate)
  }

  @Test("with pages does not become one of fragments unasked")
  func otherForm() throws {
    defer { clear() }
    _ = try build(world)
    let problem = try #require(throws: FileProblem.self) {
      try folder.build(world.site(as: .fragments), documents: { _, _ in })
    }
    #expect(problem.sentence.contains("holds the website as pages, and not as fragments"))
    #expect(folder.form == .pages)
  }

  @Test("goes on after a move into it that was interrupted, and is whole again")
  func interrupted() throws {
    defer { clear() }
    _ = try build(world)
    var more = world
    more.contract("Oak", signed: "2026-02-03")
    let other = SiteFolder(place.appending("other"))
    _ = try other.build(more.site(), documents: { _, _ in })
    func move(_ path: String, as name: String) throws {
      let target = folder.path.appending(name).path
      try? FileManager.default.removeItem(atPath: target)
      try FileManager.default.copyItem(atPath: other.path.appending(path).path, toPath: target)
    }
    // What a program that was killed in the middle of a move leaves: both lists, and some of the new.
    try move("manifest.json", as: ".coming-manifest.json")
    try move("contracts/c-0002.html", as: "contracts/c-0002.html")
    try move("by-date.html", as: "by-date.html")
    let written = try build(more)
    #expect(written.changed > 0)
    #expect(try folder.compare(with: more.site()).isUpToDate)
    #expect(try FileTree(folder.path).bytes(of: ".coming-manifest.json") == nil)
  }

  @Test("that a link leads to is the website's")
  func link() throws {
    defer { clear() }
    _ = try build(world)
    let link = place.appending("www")
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: folder.path.path)
    let second = SiteFolder(link)
    #expect(try second.compare(with: world.site()).isUpToDate)
    var more = world
    more.contract("Oak", signed: "2026-02-03")
    _ = try second.build(more.site(), documents: { _, _ in })
    #expect(FileEntry(link.path)?.isLink == true)
    #expect(try folder.compare(with: more.site()).isUpToDate)
  }

  @Test("is refused a list that names nothing of the website")
  func noAddress() throws {
    let site = try world.site()
    let problem = try #require(throws: DocumentProblem.self) {
      try site.compare(
        withAddresses: "https://other.example/", of: world.content.district.website)
    }
    #expect(problem.sentence.contains("names no address of https://elm.example/data"))
    let found = try site.compare(
      withAddresses: "http://elm.example/data/\n", of: world.content.district.website)
    #expect(!found.missing.contains("index.html"))
  }

  @Test("is as it was where the build is stopped at a document")
  func stoppedAtDocument() throws {
    defer { clear() }
    _ = try build(world)
    var more = world
    more.content.contracts[0].publicDocuments = [
      PublicDocument(17, title: "It", kind: .text, reading: .tagged, publishedOn: world.today)
    ]
    more.content.contracts[0].attachments = [
      Attachment(id: 17, role: "", name: "", size: 3, sha256: "x", addedOn: world.today)
    ]
    let site = try more.site()
    let made = site.files.count - 1
    #expect(throws: StoreFailure.self) {
      try folder.build(
        site, documents: { _, take in try take([1]) },
        job: Job { done, total in !(done == made && total == made + 1) })
    }
    #expect(try folder.compare(with: world.site()).isUpToDate)
  }
}
