import Files
import Foundation
import Testing

@testable import CommandLine

@Suite("Folders of the program's own")
struct PrivateFolderTests {
  private let district: TemporaryDistrict
  private let files = FileManager.default

  init() throws { district = try TemporaryDistrict(policy: nil) }

  private func names() throws -> Set<String> {
    Set(try files.contentsOfDirectory(atPath: district.folder.path))
  }

  /// A folder as a program of a number that no process has would have left it.
  private func leave(
    _ name: String, mode: Int = 0o700, marker: ((FileEntry) -> String)? = nil
  ) throws -> String {
    let path = district.folder.path + "/" + name
    try files.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: mode])
    try Data("mine".utf8).write(to: URL(filePath: path + "/letter.txt"))
    if let marker {
      let entry = try #require(FileEntry(path))
      try Data(marker(entry).utf8).write(to: URL(filePath: path + "/.docket-folder"))
    }
    return name
  }

  private func rightMarker(_ entry: FileEntry) -> String {
    "A folder of the program docket, which removes it: \(entry.identity)\n"
  }

  @Test("A folder that is lent is its owner's alone, and gone with the viewer even if that fails")
  func isLent() throws {
    struct Failure: Error {}
    let folders = PrivateFolders(in: [district.folder.path])
    let kept = try folders.make()
    #expect(throws: Failure.self) {
      try folders.lend { path in
        #expect(FileEntry(path)?.permissions == 0o700)
        try Data("mine".utf8).write(to: URL(filePath: path + "/scan.pdf"))
        throw Failure()
      }
    }
    #expect(try names() == [URL(filePath: kept).lastPathComponent])
    folders.removeAll()
    #expect(try names().isEmpty)
  }

  @Test("Whatever is only called alike stays")
  func keepsOthers() throws {
    let kept: Set<String> = [
      try leave("docket-2025-archive"), try leave("docket-999999-abcdef"),
      try leave("docket-999999-wrongm") { _ in "A folder of the program docket: 1:2\n" },
      try leave("docket-999999-openxx", mode: 0o755, marker: rightMarker),
      try leave("docket-999999-longername", marker: rightMarker),
      try leave("docket-letters-abcdef", marker: rightMarker),
    ]
    let folders = PrivateFolders(in: [district.folder.path])
    let made = try folders.make()
    #expect(try names() == kept.union([String(made.split(separator: "/").last ?? "")]))
    folders.removeAll()
    #expect(try names() == kept)
  }

  @Test("What a killed program left goes, what a living one has stays")
  func removesAbandoned() throws {
    _ = try leave("docket-999999-abcdef", marker: rightMarker)
    let living = PrivateFolders(in: [district.folder.path])
    let path = try living.make()
    let folders = PrivateFolders(in: [district.folder.path])
    _ = try folders.make()
    #expect(try !names().contains("docket-999999-abcdef"))
    #expect(files.fileExists(atPath: path))
    folders.removeAll()
    living.removeAll()
    #expect(try names().isEmpty)
  }
}
