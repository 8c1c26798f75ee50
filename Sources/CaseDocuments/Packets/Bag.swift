import CaseDomain
import Crypto
import Files
import Foundation

/// A folder of files with the SHA-256 of each, in the form of RFC 8493 (BagIt 1.0), which anybody can check
/// without Docket.
public final class Bag {
  private let folder: UnfinishedFolder
  /// Of each file of the payload its path and its SHA-256, in the order in which they were added.
  private var payload: [(path: String, sha256: String)] = []
  private var octets = 0

  /// Begins the folder, which is filled beside its place and takes its name once it is whole.
  ///
  /// - Parameter paths: the files that are to be added, below the folder of the payload.
  /// - Throws: `FileProblem` where there is anything of its name, or it cannot be made.
  public init(_ target: FilePath, for paths: [String]) throws(FileProblem) {
    folder = try UnfinishedFolder(for: target)
    try folder.makeFolders(for: paths.map(Self.inPayload))
  }

  private static func inPayload(_ path: String) -> String { "data/\(path)" }

  /// Adds a file to the payload.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole.
  public func add(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
    try folder.add(Self.inPayload(path), bytes)
    note(path, SiteManifest.sha256(bytes), bytes.count)
  }

  /// Adds a file to the payload piece by piece.
  ///
  /// - Throws: `FileProblem` where it cannot be written whole, and whatever `fill` throws.
  public func add(
    _ path: String, _ fill: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    var hash = SHA256()
    var count = 0
    try folder.add(Self.inPayload(path)) { write in
      try fill { piece in
        hash.update(data: piece)
        count += piece.count
        try write(piece)
      }
    }
    note(path, hash.finalize().map { String(format: "%02x", $0) }.joined(), count)
  }

  private func note(_ path: String, _ sha256: String, _ count: Int) {
    payload.append((Self.inPayload(path), sha256))
    octets += count
  }

  /// Adds what describes the payload, and gives the folder its name as one step.
  ///
  /// - Parameter info: what else is said of it, by the labels of RFC 8493 (2.2.2).
  /// - Throws: `FileProblem` where the disk does not take it, or the name was taken meanwhile.
  public func settle(_ info: [(label: String, value: String)]) throws(FileProblem) {
    let all = info + [("Payload-Oxum", "\(octets).\(payload.count)")]
    let described: [(String, [String])] = [
      ("bagit.txt", ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"]),
      ("bag-info.txt", all.map { "\($0.label): \(Self.oneLine($0.value))" }),
      ("manifest-sha256.txt", payload.map { "\($0.sha256)  \($0.path)" }),
    ]
    var tags: [String] = []
    for (name, lines) in described {
      let bytes = Self.text(lines)
      try folder.add(name, bytes)
      tags.append("\(SiteManifest.sha256(bytes))  \(name)")
    }
    try folder.add("tagmanifest-sha256.txt", Self.text(tags))
    try folder.settle()
  }

  private static func text(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// A value of a line, which a line break would end.
  private static func oneLine(_ value: String) -> String {
    value.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
