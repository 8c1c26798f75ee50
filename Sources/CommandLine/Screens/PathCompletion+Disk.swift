import CaseScreens
import Files

extension PathCompletion {
  /// Completes the last name of a path as a shell does; hidden files only where the dot was typed.
  static func onDisk(_ typed: String) -> PathCompletion {
    let start = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, begun) = (typed[..<start], typed[start...])
    guard let place = try? FilePath(folder.isEmpty ? "." : String(folder), to: .folder) else {
      return PathCompletion(typed)
    }
    let names = Folder.names(in: place.path)
      .filter { $0.hasPrefix(begun) && (begun.hasPrefix(".") || !$0.hasPrefix(".")) }
      .map { name in
        let entry = FileEntry(place.appending(name).path, followingLinks: true)
        return entry?.isFolder == true ? name + "/" : name
      }
      .sorted()
    guard let first = names.first else { return PathCompletion(typed) }
    let common = names.dropFirst().reduce(first) { String($0.commonPrefix(with: $1)) }
    return PathCompletion(folder + common, names: names.count > 1 ? names : [])
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> Substring {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}
