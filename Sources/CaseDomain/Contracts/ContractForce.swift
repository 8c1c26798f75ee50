/// Whether a signed contract may be relied on, on a day.
public enum ContractForce: Hashable, Sendable {
  /// It is in force, through a day where it ends.
  case inForce(until: CivilDate?)
  /// It comes into force on a day.
  case notYet(from: CivilDate)
  /// It ended on a day.
  case ended(on: CivilDate)
  /// It is void since a day.
  case void(since: CivilDate)

  /// Whether it is in force.
  public var isInForce: Bool { if case .inForce = self { true } else { false } }
}

extension Contract {
  /// Where a signed contract stands on a day; `nil` for one that is not signed.
  public func force(on day: CivilDate) -> ContractForce? {
    if let determination, determination.on <= day { return .void(since: determination.on) }
    let stretches = daysInForce
    if let now = stretches.first(where: { $0.contains(day) }) { return .inForce(until: now.until) }
    if let next = stretches.first(where: { $0.from > day }) { return .notYet(from: next.from) }
    return (stretches.last?.until ?? termination?.on ?? signedOn).map { .ended(on: $0) }
  }

  /// The day on which its entry was taken down, where it is not to be shown again yet.
  public var withdrawnOn: CivilDate? { openEvent(.withdrawn)?.on }
}

extension Contract {
  /// Whether the page of it on the program's website, once it is up, would say more than the record does.
  public func asksForPosting(in district: District) -> Bool {
    entry(in: district).asksForPosting
      || Set(shownByItsPage) != newestPosting?.shows && !(newestPosting?.isComplete ?? false)
  }

  /// What the page of it on the program's website shows, of what it has to show.
  public var shownByItsPage: [NoticeContent] {
    NoticeContent.allCases.filter { content in
      switch content {
      case .contract:
        // What was shown before an amendment does not hold it.
        shownDocuments.contains { $0.publishedOn >= amendments.map(\.signedOn).max() ?? .first }
      case .execution: signedOn != nil
      case .purpose: !(terms.purposes.isEmpty && terms.description.isEmpty)
      case .data:
        !(terms.elements.isEmpty && terms.classes.isEmpty && terms.otherElements.isEmpty)
      }
    }
  }
}
