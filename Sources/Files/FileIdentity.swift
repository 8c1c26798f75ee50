import Glibc

/// Which file it is, whatever it is called: its device and its number there.
public struct FileIdentity: Hashable, Sendable, CustomStringConvertible {
  private let device: dev_t
  private let number: ino_t

  /// The device and the number, with a colon between them.
  public var description: String { "\(device):\(number)" }

  /// Reads it from what the system says of a file.
  public init(_ status: stat) {
    device = status.st_dev
    number = status.st_ino
  }

  /// Whether both lie on the same device, as all do below one mount.
  public func isOnDevice(of other: FileIdentity) -> Bool { device == other.device }

  /// Looks at the entry of a path, and not at where a link leads; `nil` where there is none.
  public init?(at path: String) {
    guard let entry = FileEntry(path) else { return nil }
    self = entry.identity
  }
}
