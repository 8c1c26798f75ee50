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

    /// The same in words.
    var sentences: [String] {
      let first =
        recorded.isEmpty
        ? "There is nothing new to record."
        : "\(recorded.count.counted("posting")) recorded: \(recorded.joined(separator: ", "))."
      return [first] + refused
    }
  }

  /// Records what is up as it should be and is not on record in this form yet.
  func record(_ difference: SiteDifference) throws -> Outcome {
    let content = try casebook.store.siteContent()
    let district = content.district
    let references = try casebook.site().references
    var acts: [SeenAct] = []
    for path in difference.current.keys.sorted() {
      guard let reference = references[path], let sha256 = difference.current[path] else {
        continue
      }
      let address = district.website.address(of: path)
      if let contract = content.contracts.first(where: { $0.reference == reference }) {
        let entry = contract.entry(in: district)
        guard isNew(entry, sha256), contract.withdrawnOn == nil else { continue }
        acts += try act(
          "contract.post", on: reference,
          [
            "address": address, "sha256": sha256,
            "shows": contract.shownByItsPage.map(\.rawValue).joined(separator: ","),
          ], district)
      } else if content.breaches.contains(where: {
        $0.reference == reference && $0.withdrawnOn == nil
      }) {
        let breach = try casebook.store.entry(ofBreach: reference, in: district)
        guard isNew(breach, sha256) else { continue }
        acts += try act(
          "breach.post", on: reference, ["address": address, "sha256": sha256], district)
      }
    }
    guard !acts.isEmpty else { return Outcome(recorded: [], refused: []) }
    let results = try casebook.store.performEach(
      acts, by: casebook.actor, at: casebook.moment)
    var (recorded, refused): ([String], [String]) = ([], [])
    for (act, result) in zip(acts, results) {
      let reference = act.given.reference?.description ?? ""
      switch result {
      case .success: recorded.append(reference)
      case .failure(let refusal): refused.append("\(reference): \(refusal.message)")
      }
    }
    return Outcome(recorded: recorded, refused: refused)
  }

  /// Whether an entry is not on record as the page is now; of addresses alone only what was never posted.
  private func isNew(_ entry: PublicEntry, _ sha256: String) -> Bool {
    !entry.isPosted || (!sha256.isEmpty && entry.sha256 != sha256)
  }

  private func act(
    _ name: String, on reference: CaseReference, _ typed: [String: String], _ district: District
  ) throws -> [SeenAct] {
    guard let act = Acts.named(name) else { return [] }
    let today = casebook.moment.today
    let day = act.area == .contract ? "posted" : "on"
    return [
      SeenAct(
        GivenAct(
          try act.read(
            typed.merging([day: today.iso]) { $1 }, today: today, calendar: district.calendar),
          on: reference), seen: nil)
    ]
  }
}
