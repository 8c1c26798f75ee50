import CaseDocuments
import CaseDomain
import CaseStore
import Foundation

/// The made-up district in a casebook that lives as long as the program.
enum SampleCasebook {
  /// Makes the casebook, lends it to the body and removes it.
  static func lend(
    in surroundings: Surroundings, to body: (OpenCasebook) throws -> Void
  ) throws {
    let documents = DocumentOpener(in: surroundings)
    defer { documents.removeAll() }
    let path = try documents.newFolder() + "/sample.sqlite"
    try body(try make(at: CasebookPlace(path, in: surroundings), in: surroundings))
  }

  /// Makes the casebook at a place of its own.
  static func make(
    at place: CasebookPlace, in surroundings: Surroundings
  ) throws -> OpenCasebook {
    let now = surroundings.now()
    let actor = CommonOptions.untyped.person(in: surroundings)
    let store = try NewCasebook(
      district: "Sample Harbor Public Schools (made up)",
      profile: try PolicyArgument.read("trumbull")
    )
    .make(at: place, by: actor, now: now)
    return OpenCasebook(store: store, moment: now, actor: actor)
  }
}
