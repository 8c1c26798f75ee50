import CaseDocuments
import CaseDomain
import CaseStore
import Files

/// The made-up district in a casebook of its own.
enum SampleCasebook {
  /// Makes a casebook that lives as long as the body runs.
  static func lend(
    in surroundings: Surroundings, to body: (OpenCasebook) throws -> Void
  ) throws {
    // Each of its acts waits for the disk; in memory the district is there at once.
    let folders = PrivateFolders(in: ["/dev/shm", surroundings.variable("TMPDIR")])
    defer { folders.removeAll() }
    try body(try make(at: FilePath(folders.make() + "/sample.sqlite"), in: surroundings))
  }

  private static func make(
    at path: FilePath, in surroundings: Surroundings
  ) throws -> OpenCasebook {
    let now = surroundings.now()
    let sample = try SampleDistrict(today: now.today)
    let store = try CaseStore.create(
      path: path, district: sample.district, actor: sample.coordinator, moment: sample.beginning,
      means: .sample)
    try sample.fill(store)
    return OpenCasebook(
      store: store, moment: now,
      actor: try CasebookChoice().person(in: surroundings, recording: true), isPast: false)
  }
}
