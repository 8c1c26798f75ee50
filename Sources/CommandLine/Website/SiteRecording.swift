import CaseDocuments
import CaseDomain
import CaseStore

/// Records the entries that were found to be up, as acts on their cases.
struct SiteRecording {
  private let casebook: OpenCasebook

  init(_ casebook: OpenCasebook) { self.casebook = casebook }

  /// What came of it.
  struct Outcome: Encodable {
    /// The day since which families see it.
    let on: String
    /// The cases of which a posting was recorded.
    let recorded: [String]
    /// What was refused, with its case.
    let refused: [String]
    /// What is up and was not recorded, with its case and the reason.
    let passed: [String]
    /// That something is not up as it should be, in words; empty where all is.
    let differs: String

    /// The same in words.
    var sentences: [String] {
      let first =
        recorded.isEmpty
        ? "There is nothing new to record."
        : "Recorded as what families see since \(on): \(recorded.joined(separator: ", "))."
      return [first] + refused + passed
        + (differs.isEmpty ? [] : ["\(differs) What differs is not recorded."])
    }
  }

  /// Records what is up as it should be and what the record does not say yet.
  ///
  /// - Parameter day: since when it is up; today where `nil`.
  func record(_ published: PublishedSite, on day: CivilDate? = nil) throws -> Outcome {
    let day = day ?? casebook.moment.today
    let (acts, passed) = try acts(published, on: day)
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
      on: day.long, recorded: recorded, refused: refused, passed: passed,
      differs: difference.isUpToDate ? "" : difference.summary)
  }

  /// What is to be recorded, and what is passed over though its page is up.
  private func acts(
    _ published: PublishedSite, on day: CivilDate
  ) throws -> (acts: [SeenAct], passed: [String]) {
    let content = published.content
    let district = content.district
    let contracts = Dictionary(uniqueKeysWithValues: content.contracts.map { ($0.reference, $0) })
    let breaches = Dictionary(uniqueKeysWithValues: content.breaches.map { ($0.reference, $0) })
    var (acts, passed): ([SeenAct], [String]) = ([], [])
    for (path, sha256) in published.difference.current.sorted(by: { $0.key < $1.key }) {
      guard let reference = published.site.references[path] else { continue }
      let typed = ["address": district.website.address(of: path), "sha256": sha256]
      let contract = contracts[reference]
      let breach = breaches[reference]
      let isWithdrawn = (contract?.withdrawnOn ?? breach?.withdrawnOn) != nil
      guard !isWithdrawn, let entry = contract?.entry(in: district) ?? breach?.entry,
        contract?.asksForPosting(in: district) ?? breach?.asksForPosting ?? false
      else { continue }
      if let reason = Self.reason(against: sha256, of: entry) {
        passed.append("\(reference): \(reason)")
      } else if let contract {
        guard published.difference.holdsDocuments(of: contract.number) else {
          passed.append("\(reference): its documents are not up as they should be.")
          continue
        }
        let shows = contract.shownByItsPage.map(\.rawValue).joined(separator: ",")
        acts.append(
          try act(
            "contract.post", on: reference, seen: contract.revision,
            typed.merging(["shows": shows, "posted": day.iso]) { $1 }, district))
      } else if let breach {
        acts.append(
          try act(
            "breach.post", on: reference, seen: breach.revision,
            typed.merging(["on": day.iso]) { $1 }, district))
        for (letter, revision) in breach.notices.values.compactMap(\.unsent).sorted(by: {
          $0.letter.number < $1.letter.number
        }) {
          acts.append(
            try act(
              "letter.sent", on: letter, seen: revision,
              ["on": day.iso, "channel": "website", "at": typed["address"] ?? "", "record": "no"],
              district))
        }
      }
    }
    return (acts, passed)
  }

  /// Why a page that is up is not recorded, if it is not.
  private static func reason(against sha256: String, of entry: PublicEntry) -> String? {
    if sha256.isEmpty, entry.isPosted, entry.address.isEmpty == false, !entry.hasMoved {
      return
        "its address does not tell what the page says by now. Compare the published folder, or record it "
        + "by hand."
    }
    if entry.wrong != nil, entry.isPosted, sha256.isEmpty || sha256 == entry.sha256 {
      return
        "it was found wrong, and the page is as it was. Change what it says, and build it again."
    }
    return nil
  }

  private func act(
    _ name: String, on reference: CaseReference, seen: Int, _ typed: [String: String],
    _ district: District
  ) throws -> SeenAct {
    guard let act = Acts.named(name) else { preconditionFailure("There is no act \(name)") }
    return SeenAct(
      GivenAct(
        try act.read(typed, today: casebook.moment.today, calendar: district.calendar),
        on: reference), seen: seen)
  }
}
