import CaseStore
import CaseTestSupport
import Files
import Foundation

@testable import CaseDomain

/// Writes to a casebook as somebody whose share of the disk is used up.
///
/// A limit on the size of files stands in for the quota: the system refuses the same write at the
/// same place, with another number.
enum Cramped {
  /// Attaches a document to the first contractor of a casebook that may grow by so many bytes.
  ///
  /// - Returns: The kind of failure and its sentence, or `done`.
  static func outcome(_ path: String, growingBy bytes: Int, document: String) throws -> String {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    // Without this the signal ends the program before the write can fail.
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: rlim_t(size + bytes), rlim_max: rlim_t(size + bytes))
    guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else {
      return "no limit could be set"
    }
    do {
      let store = try CaseStore(path: FilePath(path))
      _ = try store.perform(
        Attach<Contractor>(file: document, role: "pledge"), on: CaseReference(.contractor, 1),
        by: .coordinator, at: .testDay, seen: nil)
      return "done"
    } catch let failure as StoreFailure {
      return "\(failure.kind.rawValue): \(failure.sentence)"
    }
  }
}
