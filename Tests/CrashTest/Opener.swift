import CaseDomain
import CaseStore
import CaseTestSupport
import Foundation

/// Opens a casebook as a person without special powers does.
enum Opener {
  /// What came of it: `open`, or the kind of failure and its sentence.
  static func outcome(_ path: String, readOnly: Bool) -> String {
    // The superuser may read and write anything, so a test run by it says nothing.
    if geteuid() == 0 {
      guard setgid(65_534) == 0, setuid(65_534) == 0 else { return "still the superuser" }
    }
    do {
      let store = try CaseStore(path: path, readOnly: readOnly)
      _ = try store.answer(.docket(DocketQuery(limit: 5)), today: Moment.testDay.today)
      return "open"
    } catch let failure as StoreFailure {
      return "\(failure.kind.rawValue): \(failure.sentence)"
    } catch {
      return "\(error)"
    }
  }
}
