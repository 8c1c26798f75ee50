import CZip
import Foundation

/// Writes ZIP archives for tests.
enum Zip {
  private struct Unwritten: Error {}

  /// Writes an archive of texts by their paths, and gives its own path.
  ///
  /// - Parameter password: what the texts are encrypted with, if they are.
  static func write(
    _ files: [String: String], to path: String, password: String? = nil
  ) throws -> String {
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil) else { throw Unwritten() }
    for (name, text) in files {
      let bytes = Array(text.utf8)
      // The archive frees what it is given once it is written.
      let memory = malloc(max(bytes.count, 1))
      memory?.copyMemory(from: bytes, byteCount: bytes.count)
      let source = zip_source_buffer(archive, memory, UInt64(bytes.count), 1)
      let index = zip_file_add(archive, name, source, 0)
      guard index >= 0 else { throw Unwritten() }
      guard let password else { continue }
      guard
        zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password) == 0
      else { throw Unwritten() }
    }
    guard zip_close(archive) == 0 else { throw Unwritten() }
    return path
  }

  /// Writes an archive of one text that says it is so large unpacked, and gives its own path.
  static func write(
    _ file: String, claiming size: UInt32, to path: String
  ) throws -> String {
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: write([file: "x"], to: path))))
    // The size stands in the file's own header and once more in the directory at the end.
    for (mark, offset) in [([80, 75, 3, 4] as [UInt8], 22), ([80, 75, 1, 2], 24)] {
      let start = bytes.indices.first { bytes[$0...].starts(with: mark) }
      guard let start else { throw Unwritten() }
      for byte in 0..<4 {
        bytes[start + offset + byte] = UInt8(truncatingIfNeeded: size >> (8 * byte))
      }
    }
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }
}
