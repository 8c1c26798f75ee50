import Foundation

/// A folder that is there for as long as something is measured.
enum BenchFolder {
  /// Runs a body with a new folder, which is gone after it.
  static func use(_ body: (_ path: String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("docket-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
