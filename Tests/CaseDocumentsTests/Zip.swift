import CZip
import Foundation

/// Writes ZIP archives for tests.
enum Zip {
  private struct Unwritten: Error {}

  /// Writes an archive of texts by their paths, and gives its own path.
  static func write(_ files: [String: String], to path: String) throws -> String {
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil) else { throw Unwritten() }
    for (name, text) in files {
      let bytes = Array(text.utf8)
      // The archive frees what it is given once it is written.
      let memory = malloc(max(bytes.count, 1))
      memory?.copyMemory(from: bytes, byteCount: bytes.count)
      let source = zip_source_buffer(archive, memory, UInt64(bytes.count), 1)
      guard zip_file_add(archive, name, source, 0) >= 0 else { throw Unwritten() }
    }
    guard zip_close(archive) == 0 else { throw Unwritten() }
    return path
  }
}
