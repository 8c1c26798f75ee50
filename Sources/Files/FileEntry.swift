import Glibc

/// What a folder says of one of its entries, found out without opening it.
public struct FileEntry: Sendable {
  private let status: stat

  /// Looks at the entry of a path itself, or at what it leads to; `nil` where there is none.
  public init?(_ path: String, followingLinks: Bool = false) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.status = status
  }

  /// Looks at what a descriptor has open; `nil` for one that is closed.
  public init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.status = status
  }

  /// Which file it is.
  public var identity: FileIdentity { FileIdentity(status) }
  /// Whether it is an ordinary file.
  public var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }
  /// Whether it is a folder.
  public var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
  /// Whether it is a symbolic link.
  public var isLink: Bool { status.st_mode & S_IFMT == S_IFLNK }
  /// Its number on its device.
  public var number: UInt64 { UInt64(status.st_ino) }
  /// Its size in bytes.
  public var size: Int { Int(status.st_size) }
  /// How many names it has on its disk.
  public var names: Int { Int(status.st_nlink) }
  /// Whether it belongs to the person who runs the program.
  public var isOwn: Bool { status.st_uid == geteuid() }
  /// Whether it belongs to the same person as another.
  public func hasOwner(of other: FileEntry) -> Bool { status.st_uid == other.status.st_uid }
  /// Whether it belongs to the system's administrator.
  public var isAdministrators: Bool { status.st_uid == 0 }
  /// Who may do what with it, as `0o600`.
  public var permissions: Int { Int(status.st_mode & 0o7777) }
}
