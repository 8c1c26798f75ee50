import Glibc

/// The lock that shows that the program which writes a file is alive.
///
/// It is one byte far beyond those that SQLite locks, and belongs to the descriptor alone
/// (fcntl_locking(2), open file description locks): a lock on the whole file, which network disks make
/// of flock(2), would keep SQLite from its own, and a process's locks go with any of its descriptors.
enum LifeLock {
  /// `F_OFD_SETLK`, which Glibc's headers show only on demand.
  private static let setLock: Int32 = 37
  private static let place: off_t = 1 << 62

  /// Takes the lock; `false` where a living program has it, or the disk knows no locks.
  static func take(_ descriptor: Int32) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = place
    lock.l_len = 1
    return fcntl(descriptor, setLock, &lock) == 0
  }
}
