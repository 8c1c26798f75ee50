import CZip
import Files

/// A ZIP archive, of which only files with given names are read; none is ever written anywhere.
struct ZipArchive {
  private let content: [UInt8]
  private let name: String

  /// Reads the archive's bytes.
  init(_ path: FilePath) throws(DocumentProblem) {
    content = try WholeFile.read(path)
    name = path.name
  }

  /// The contents of the files with some names, in whichever folder of the archive they lie.
  ///
  /// - Parameter names: the names in lower case.
  /// - Throws: `DocumentProblem` for what is no archive, is encrypted, or is too large unpacked.
  func files(_ names: [String]) throws(DocumentProblem) -> [String: [UInt8]] {
    let result = content.withUnsafeBytes {
      (bytes) -> Result<[String: [UInt8]], DocumentProblem> in
      do throws(DocumentProblem) { return .success(try files(names, in: bytes)) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func files(
    _ names: [String], in bytes: UnsafeRawBufferPointer
  ) throws(DocumentProblem) -> [String: [UInt8]] {
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
    else { throw unreadable }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil) else {
      zip_source_free(source)
      throw unreadable
    }
    defer { zip_discard(archive) }
    let entries = try entries(of: archive, names)
    var files: [String: [UInt8]] = [:]
    for entry in entries { files[entry.name] = try content(of: entry, in: archive) }
    return files
  }

  /// A file in the archive.
  private struct Entry {
    let index: UInt64
    let name: String
  }

  private func entries(of archive: OpaquePointer, _ names: [String]) throws(DocumentProblem)
    -> [Entry]
  {
    var found: [Entry] = []
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard let raw = zip_get_name(archive, index, 0) else { continue }
      let path = String(cString: raw)
      let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
      let file = path[start...].lowercased()
      guard names.contains(file), !path.hasPrefix("__MACOSX/") else { continue }
      found.append(Entry(index: index, name: file))
    }
    if let twice = names.first(where: { name in found.count { $0.name == name } > 1 }) {
      throw DocumentProblem(
        .content, "\(name) holds more than one \(twice). Name an archive of one export.")
    }
    return found
  }

  private func content(
    of entry: Entry, in archive: OpaquePointer
  ) throws(DocumentProblem) -> [UInt8] {
    var about = zip_stat_t()
    guard zip_stat_index(archive, entry.index, 0, &about) == 0 else { throw unreadable }
    guard about.encryption_method == UInt16(ZIP_EM_NONE) else {
      throw DocumentProblem(
        .content, "\(entry.name) in \(name) is encrypted. Unpack it, and name the folder.")
    }
    guard about.size <= UInt64(WholeFile.largest) else {
      throw DocumentProblem(
        .content,
        "\(entry.name) in \(name) is larger than \(WholeFile.largest / 1_000_000) MB.")
    }
    guard let file = zip_fopen_index(archive, entry.index, 0) else { throw unreadable }
    defer { zip_fclose(file) }
    let size = Int(about.size)
    // What is unpacked never goes beyond the size that was looked at.
    var read = 0
    let content = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while read < size, let start = buffer.baseAddress {
        let piece = zip_fread(file, start + read, UInt64(size - read))
        guard piece > 0 else { break }
        read += Int(piece)
      }
      count = read
    }
    guard read == size else { throw unreadable }
    return content
  }

  private var unreadable: DocumentProblem {
    DocumentProblem(
      .content, "\(name) is neither a folder nor a whole ZIP archive. Download the export again.")
  }
}
