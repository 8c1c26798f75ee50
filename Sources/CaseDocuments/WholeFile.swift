import Files
import Foundation

/// The bytes of a file that a person named.
enum WholeFile {
  /// The largest register or policy that is read, in bytes.
  static let largest = 200_000_000

  /// Reads an ordinary file to its end.
  static func read(_ path: FilePath) throws(DocumentProblem) -> [UInt8] {
    do throws(FileProblem) {
      return [UInt8](try ReadableFile(path).rest(atMost: largest))
    } catch {
      throw DocumentProblem(error.kind == .path ? .content : .unreadable, error.sentence)
    }
  }
}
