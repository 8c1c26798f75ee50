import CaseDocuments
import CaseDomain
import CaseStore

/// Records the entries that were found to be up, as acts on their cases.
struct SiteRecording {
  private let casebook: OpenCasebook

  init(_ casebook: OpenCasebook) { self.casebook = casebook }

  /// What came of it.
  struct Outcome: Encodable {
    /// The cases of which a posting was recorded.
    let recorded: [String]
    /// What was refused, with its case.
    let refused: [String]
    /// That something is not up as it should be, in words; empty where all is.
    let differs: String

    /// The same in words.
    var sentences: [String] {
      let first =
        recorded.isEmpty
        ? "There is nothing new to record."
        : "Recorded as what families see since today: \(recorded.joined(separator: ", ")). Where the "
          + "folder is not the server's own yet, put it up today."
      return [first] + refused
        + (differs.isEmpty ? [] : ["\(differs) What differs is not recorded."])
    }
  }

  /// Records what is up as it should be and what the record does not say yet.
  func record(_ published: PublishedSite) throws -> Outcome {
    let acts = try acts(published)
    let results =
      acts.isEmpty
      ? [] : try casebook.store.performEach(acts, by: casebook.actor, at: casebook.moment)
    var (recorded, refused): ([String], [String]) = ([], [])
    for (act, result) in zip(acts, results) {
      let reference = act.given.reference?.description ?? ""
      switch result {
      case .success: recorded.append(reference)
      case .failure(let refusal): refused.append("\(reference): \(refusal.message)")
      }
    }
    let difference = published.difference
    return Outcome(
      recorded: recorded, refused: refused,
      differs: difference.isUpToDate ? "" : difference.summary)
  }

  private func acts(_ published: PublishedSite) throws -> [SeenAct] {
    let content = published.content
    let district = content.district
    let contracts = Dictionary(uniqueKeysWithValues: content.contracts.map { ($0.reference, $0) })
    let breaches = Dictionary(uniqueKeysWithValues: content.breaches.map { ($0.reference, $0) })
    var acts: [SeenAct] = []
    for (path, sha256) in published.difference.current.sorted(by: { $0.key < $1.key }) {
      guard let reference = published.site.references[path] else { continue }
      let typed = ["address": district.website.address(of: path), "sha256": sha256]
      if let contract = contracts[reference], contract.withdrawnOn == nil,
        contract.asksForPosting(in: district)
      {
        let shows = contract.shownByItsPage.map(\.rawValue).joined(separator: ",")
        acts += try act(
          "contract.post", on: reference, seen: contract.revision,
          typed.merging(["shows": shows]) { $1 }, day: "posted", district)
      } else if let breach = breaches[reference], breach.withdrawnOn == nil,
        let entry = breach.entry, entry.asksForPosting
      {
        acts += try act(
          "breach.post", on: reference, seen: breach.revision, typed, day: "on", district)
      }
    }
    return acts
  }

  private func act(
    _ name: String, on reference: CaseReference, seen: Int, _ typed: [String: String],
    day: String, _ district: District
  ) throws -> [SeenAct] {
    guard let act = Acts.named(name) else { return [] }
    let today = casebook.moment.today
    return [
      SeenAct(
        GivenAct(
          try act.read(
            typed.merging([day: today.iso]) { $1 }, today: today, calendar: district.calendar),
          on: reference), seen: seen)
    ]
  }
}
