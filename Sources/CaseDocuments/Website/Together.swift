import CaseDomain
import Foundation
import Synchronization

/// Work on very many things alike, on every processor at once.
enum Together {
  /// How many things are worked on between two looks at whether to go on.
  private static let round = 256

  /// Does the same to every number below a limit.
  ///
  /// - Parameter job: told how many are done after each round.
  /// - Throws: what the work throws first; `StoreFailure` where the job is stopped.
  static func forEach(
    below limit: Int, job: Job, _ work: @escaping @Sendable (Int) throws -> Void
  ) throws {
    let failure = Mutex<(any Error)?>(nil)
    var done = 0
    while done < limit {
      let first = done
      let count = min(round, limit - first)
      DispatchQueue.concurrentPerform(iterations: count) { number in
        do { try work(first + number) } catch {
          failure.withLock { if $0 == nil { $0 = error } }
        }
      }
      if let error = failure.withLock({ $0 }) { throw error }
      done += count
      try job.reached(done, of: limit)
    }
  }
}
