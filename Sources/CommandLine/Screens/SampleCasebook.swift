import CaseDocuments
import CaseDomain
import CaseStore

/// The made-up district in a casebook of its own.
enum SampleCasebook {
  /// Makes a casebook that lives as long as the body runs.
  static func lend(
    in surroundings: Surroundings, to body: (OpenCasebook) throws -> Void
  ) throws {
    let documents = DocumentOpener(in: surroundings)
    defer { documents.removeAll() }
    try body(try make(at: documents.newFolder() + "/sample.sqlite", in: surroundings))
  }

  /// Makes the casebook at a path.
  static func make(at path: String, in surroundings: Surroundings) throws -> OpenCasebook {
    let now = surroundings.now()
    let sample = try SampleDistrict(today: now.today)
    let store = try CaseStore.create(
      path: path, office: sample.office, actor: sample.coordinator, moment: sample.beginning)
    try sample.fill(store)
    return OpenCasebook(
      store: store, moment: now, actor: CommonOptions.untyped.person(in: surroundings))
  }
}
