import CaseDomain
import Files

/// Reads the files on disk that a person names.
public struct FilesOnDisk: TableFiles {
  /// Makes the reader.
  public init() {}

  /// The table in a file that a spreadsheet saved.
  public func table(at path: String) throws(StoreFailure) -> RegisterTable {
    try Self.told { () throws(DocumentProblem) in try RegisterFile.read(try Self.place(path)) }
  }

  /// The content of a small file.
  public func content(at path: String, atMost limit: Int) throws(StoreFailure) -> [UInt8] {
    let content = try Self.told { () throws(DocumentProblem) in
      try WholeFile.read(try Self.place(path))
    }
    guard content.count <= limit else {
      throw StoreFailure(
        .document, "\(path) is larger than \(limit / 1_000) kB. Save it smaller, and try again.")
    }
    return content
  }

  /// Those of some files that a folder or a ZIP archive holds.
  public func tables(
    _ names: [String], at path: String
  ) throws(StoreFailure) -> [String: RegisterTable] {
    try Self.told { () throws(DocumentProblem) in
      let place = try Self.place(path, .folder)
      let isFolder = FileEntry(place.path, followingLinks: true)?.isFolder == true
      let files = try isFolder ? Self.files(names, in: place) : ZipArchive(place).files(names)
      var tables: [String: RegisterTable] = [:]
      for (name, content) in files where !content.allSatisfy(Self.isBlank) {
        tables[name] = try RegisterFile.read(content, name: name)
      }
      return tables
    }
  }

  private static func files(
    _ names: [String], in folder: FilePath
  ) throws(DocumentProblem) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in Folder.names(in: folder.path) where names.contains(name.lowercased()) {
      files[name.lowercased()] = try WholeFile.read(folder.appending(name))
    }
    return files
  }

  private static func place(
    _ typed: String, _ target: FilePath.Target = .file
  ) throws(DocumentProblem) -> FilePath {
    do throws(FileProblem) { return try FilePath(typed, to: target) } catch {
      throw DocumentProblem(.content, error.sentence)
    }
  }

  private static func told<Value>(
    _ read: () throws(DocumentProblem) -> Value
  ) throws(StoreFailure) -> Value {
    do throws(DocumentProblem) { return try read() } catch {
      throw StoreFailure(.document, error.sentence)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0xEF, 0xBB, 0xBF].contains(byte)
  }
}
