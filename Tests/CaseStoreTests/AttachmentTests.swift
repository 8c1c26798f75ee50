import CaseTestSupport
import Files
import Foundation
import GRDB
import Testing

@testable import CaseDomain
@testable import CaseStore

/// Documents go in whole, come out whole, and are gone when they are taken out.
@Suite("Documents")
struct AttachmentTests {
  private let casebook: TemporaryCasebook
  private let contract: CaseReference

  init() throws {
    casebook = try TemporaryCasebook()
    contract = try casebook.perform(
      OpenContract(newContractor: "Acme", newProducts: ["Reading"])
    ).reference
  }

  private func document(_ name: String, size: Int) throws -> (path: String, content: Data) {
    var chance = Chance(UInt64(size))
    let content = Data((0..<size).map { _ in UInt8.random(in: 0...255, using: &chance) })
    let path = casebook.folder.file(name)
    try content.write(to: URL(filePath: path))
    return (path, content)
  }

  private func attach(_ path: String) throws -> Receipt {
    try casebook.perform(Attach<Contract>(file: path, role: "signed contract"), on: contract)
  }

  private func attachments() throws -> [CaseDomain.Attachment] {
    try casebook.store.reading { try Contract.load(contract.number, from: $0)?.attachments ?? [] }
  }

  @Test(
    "A document of any number of pieces comes out as it went in",
    arguments: [
      0, 1, 1 << 20, 1 << 20 + 1, 3_300_000,
    ])
  func roundTrip(_ size: Int) throws {
    let (path, content) = try document("scan.pdf", size: size)
    _ = try attach(path)
    let attachment = try #require(try attachments().first)
    #expect(attachment.name == "scan.pdf")
    #expect(attachment.size == size)
    #expect(attachment.sha256 == Digest.of(content))
    #expect(attachment.content == nil)
    let folder = try TemporaryFolder()
    let written = try casebook.store.extract(
      attachment: attachment.id, into: FilePath(folder.path, to: .folder)
    ).path.path
    #expect(written == folder.file("scan.pdf"))
    #expect(try Data(contentsOf: URL(filePath: written)) == content)
    let second = try casebook.store.extract(
      attachment: attachment.id, into: FilePath(folder.path, to: .folder)
    ).path.path
    #expect(second == folder.file("scan (2).pdf"))
    #expect(try casebook.store.check() == [])
  }

  @Test("The journal names a document by its number and fingerprint, never by its name")
  func journaled() throws {
    let (path, content) = try document("Robin Zzyzx IEP.pdf", size: 10)
    _ = try attach(path)
    let detail = try casebook.store.reading {
      try String.fetchOne($0, sql: "SELECT detail FROM journal ORDER BY seq DESC LIMIT 1")
    }
    #expect(detail == "document=1; sha256=\(try #require(Digest.of(content)))")
  }

  @Test("What cannot be attached is named, and nothing is changed")
  func refusals() throws {
    let large = casebook.folder.file("large.bin")
    try Data().write(to: URL(filePath: large))
    let handle = try #require(FileHandle(forWritingAtPath: large))
    try handle.truncate(atOffset: UInt64(CaseDomain.Attachment.largest) + 1)
    let pipe = casebook.folder.file("pipe")
    mkfifo(pipe, 0o600)
    for path in [casebook.folder.file("none.pdf"), casebook.folder.path, large, pipe, ""] {
      let failure = #expect(throws: StoreFailure.self) { try attach(path) }
      #expect(failure?.kind == .document)
      #expect(path.isEmpty || failure?.sentence.contains(path) == true)
    }
    #expect(try attachments().isEmpty)
    #expect(try casebook.store.head().sequence == 4)
  }

  @Test("A document that an undo takes out leaves no byte behind, and cannot be put back")
  func undone() throws {
    let (path, _) = try document("scan.pdf", size: 10)
    let secret = "Zzyzx-secret-content"
    try Data(secret.utf8).write(to: URL(filePath: path))
    let attached = try attach(path)
    #expect(try Data(contentsOf: URL(filePath: casebook.path)).range(of: Data(secret.utf8)) != nil)
    let undone = try casebook.undo(attached.sequence)
    #expect(try attachments().isEmpty)
    #expect(try Data(contentsOf: URL(filePath: casebook.path)).range(of: Data(secret.utf8)) == nil)
    let refusal = #expect(throws: Refusal.self) { try casebook.undo(undone.sequence) }
    #expect(refusal?.reason == .nothingToUndo)
  }

  @Test("A document's name cannot lead out of its folder")
  func strangeNames() throws {
    let (path, _) = try document("scan.pdf", size: 10)
    _ = try attach(path)
    try casebook.store.writing {
      try $0.execute(sql: "UPDATE attachment SET name = '../../\u{202E}fdp.x'")
    }
    let folder = try TemporaryFolder()
    let written = try casebook.store.extract(
      attachment: 1, into: FilePath(folder.path, to: .folder)
    ).path.path
    #expect(written == folder.file("_.._​_fdp.x".filter { $0 != "\u{200B}" }))
    #expect(throws: Refusal.self) {
      try casebook.store.extract(attachment: 9, into: FilePath(folder.path, to: .folder)).path.path
    }
  }

  @Test("A document whose bytes were changed is not handed out")
  func altered() throws {
    let (path, _) = try document("scan.pdf", size: 10)
    _ = try attach(path)
    try casebook.store.writing {
      try $0.execute(sql: "UPDATE attachmentChunk SET content = x'00'")
    }
    let folder = try TemporaryFolder()
    let failure = #expect(throws: StoreFailure.self) {
      try casebook.store.extract(attachment: 1, into: FilePath(folder.path, to: .folder)).path.path
    }
    #expect(failure?.kind == .damaged)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    #expect(try casebook.store.check().map(\.subject) == [.documents])
  }
}
