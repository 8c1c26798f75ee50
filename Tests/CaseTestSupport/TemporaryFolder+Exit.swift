import Foundation
import Synchronization

extension TemporaryFolder {
  /// Lets the folder go with the process, for one that is kept until then.
  public func removeAtExit() {
    _ = removal
    kept.withLock { $0.append(path) }
  }
}

/// The folders that go with the process.
private let kept = Mutex<[String]>([])

private let removal: Void = {
  atexit {
    for path in kept.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
  }
}()
