import Foundation
import TerminalKit
import Testing

/// Compares a screen with the one kept in the folder Goldens: its text, and below it the letters
/// of its roles.
func expectGolden(
  _ grid: Grid, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  let file = folder.appending(path: "\(name)-\(grid.size.columns)x\(grid.size.rows).txt")
  let shown =
    grid.text + "\n" + String(repeating: "=", count: grid.size.columns) + "\n"
    + grid.roleLetters + "\n"
  if ProcessInfo.processInfo.environment["DOCKET_WRITE_GOLDENS"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(shown.utf8).write(to: file)
    return
  }
  let kept = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  guard kept != shown else { return }
  Issue.record(
    """
    The screen differs from \(file.lastPathComponent). If it is meant to, run
    DOCKET_WRITE_GOLDENS=1 swift test --filter CaseScreensTests, and look at the difference in git.
    \(Comment(rawValue: difference(kept ?? "", shown)).rawValue)
    """, sourceLocation: sourceLocation)
}

/// The rows that differ, the kept one first.
private func difference(_ kept: String, _ shown: String) -> String {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = shown.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { row in
    let before = row < old.count ? old[row] : ""
    let after = row < new.count ? new[row] : ""
    return before == after ? nil : "- \(before)\n+ \(after)"
  }
  .joined(separator: "\n")
}
