import Foundation

/// The bytes of a file that a person named.
enum WholeFile {
  /// The largest register or policy that is read, in bytes.
  static let largest = 200_000_000

  /// Reads an ordinary file to its end.
  static func read(_ path: String) throws(DocumentProblem) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DocumentProblem(
        .unreadable, "There is no file \(path). Check its name and folder.")
    }
    guard !isFolder.boolValue else {
      throw DocumentProblem(.unreadable, "\(path) is a folder. Name the file inside it.")
    }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false))
    if let size = attributes?[.size] as? Int, size > largest {
      throw DocumentProblem(
        .content, "\(path) is larger than \(largest / 1_000_000) MB. Split it into smaller files.")
    }
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let data = FileManager.default.contents(atPath: path)
    else {
      throw DocumentProblem(
        .unreadable, "\(path) cannot be read. Check that it is a file and who may read it.")
    }
    return [UInt8](data)
  }
}
