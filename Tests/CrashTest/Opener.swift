import CaseDomain
import CaseStore
import CaseTestSupport
import Files
import Foundation

/// Opens a casebook as a person without special powers does.
enum Opener {
  /// How a casebook is to be opened.
  enum Way: String {
    case writing
    case readOnly = "--read-only"
    case asPermitted = "--as-permitted"
  }

  /// What came of it: `open`, perhaps for looking only without having been asked, or the kind of failure and its sentence.
  static func outcome(_ path: String, _ way: Way) -> String {
    // The superuser may read and write anything, so a test run by it says nothing.
    if geteuid() == 0 {
      guard setgid(65_534) == 0, setuid(65_534) == 0 else { return "still the superuser" }
    }
    do {
      let store =
        way == .asPermitted
        ? try CaseStore.openAsPermitted(path: FilePath(path))
        : try CaseStore(path: FilePath(path), readOnly: way == .readOnly)
      _ = try store.docket(DocketQuery(limit: 5), today: Moment.testDay.today)
      return way == .asPermitted && store.readOnly ? "open for looking only" : "open"
    } catch let failure as StoreFailure {
      return "\(failure.kind.rawValue): \(failure.sentence)"
    } catch {
      return "\(error)"
    }
  }
}
