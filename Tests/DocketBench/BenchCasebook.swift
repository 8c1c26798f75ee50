import CaseDocuments
import CaseDomain
import CaseSeed
import CaseStore
import Files

/// A new casebook to measure.
enum BenchCasebook {
  /// Makes an empty one.
  ///
  /// - Parameter enter: enters more of the district.
  static func make(
    at path: String, means: Means = Means(), _ enter: (inout District) -> Void = { _ in }
  ) throws -> CaseStore {
    guard let profile = try Policies.profile(named: "connecticut") else {
      throw DocumentProblem(.content, "There is no such policy.")
    }
    var district = District(
      name: "Bench Harbor Public Schools", profile: profile,
      calendar: BusinessCalendar(appointed: try AppointedDays.all))
    enter(&district)
    return try CaseStore.create(
      path: FilePath(path), district: district, actor: Actor("bench"), moment: ScreenBench.now,
      means: means)
  }

  /// Makes one with so many cases, and shows how far that is.
  static func make(
    at path: String, cases: Int, _ enter: (inout District) -> Void = { _ in }
  ) throws -> CaseStore {
    let store = try make(at: path, enter)
    let bar = ProgressBar(total: cases)
    try store.seed(cases: cases, at: ScreenBench.now) { bar.show($0) }
    bar.finish()
    return store
  }
}

extension CaseStore {
  /// Carries out an act as it is typed.
  func give(_ act: String, _ typed: [String: String], on reference: CaseReference? = nil) throws {
    let now = ScreenBench.now
    guard
      let act = try Acts.named(act)?.read(
        typed, today: now.today, calendar: try district().calendar)
    else { throw DocumentProblem(.content, "There is no act \(act).") }
    _ = try perform(act, on: reference, by: Actor("bench"), at: now, seen: nil)
  }
}
