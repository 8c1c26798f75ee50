import CaseDomain
import Files
import Foundation

/// The lock by which SQLite has a database to itself, held without SQLite.
///
/// SQLite cannot hold it on a file that is past opening, nor while the file gets another name. The
/// bytes are those of its manual (fileformat2.html, 1.6, and os.h): pending, reserved and shared.
final class CasebookLock {
  private static let first: off_t = 0x4000_0000
  private static let count: off_t = 512

  private let path: FilePath
  private let descriptor: Int32

  /// Waits until nobody else has the file open in a transaction, and keeps everybody out.
  ///
  /// - Throws: `StoreFailure` of the kind `busy` where that takes longer than any change waits.
  init(on path: FilePath) throws(StoreFailure) {
    self.path = path
    descriptor = open(path.path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw StoreFailure(
        .unreadable, "The casebook \(path) cannot be written (\(systemWords(errno))).")
    }
    let end = ContinuousClock.now + .seconds(Opening.patience)
    while !isTaken {
      guard ContinuousClock.now < end else {
        close(descriptor)
        throw StoreFailure(
          .busy, "Another program is writing to the casebook \(path); try again in a moment.")
      }
      usleep(10_000)
    }
  }

  deinit { close(descriptor) }

  private var isTaken: Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = Self.first
    lock.l_len = Self.count
    return fcntl(descriptor, F_SETLK, &lock) == 0
  }

  /// Whether what is locked is still what lies at the path.
  var isAtPlace: Bool {
    FileEntry(descriptor: descriptor)?.identity == FileIdentity(at: path.path)
  }
}
