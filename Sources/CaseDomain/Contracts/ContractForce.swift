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

extension ContractForce {
  /// Whether it was in force, or was to be, and is no more.
  public var isOver: Bool {
    switch self {
    case .ended, .void: true
    case .inForce, .notYet: false
    }
  }
}

extension Contract {
  /// Where a signed contract stands on a day; `nil` for one that is not signed.
  public func force(on day: CivilDate) -> ContractForce? {
    if let determination, determination.on <= day { return .void(since: determination.on) }
    let stretches = daysInForce
    if let now = stretches.first(where: { $0.contains(day) }) { return .inForce(until: now.until) }
    if let next = stretches.first(where: { $0.from > day }) { return .notYet(from: next.from) }
    // What was called off before it was in force ended that day, whatever day it was to begin on.
    let end = stretches.last?.until ?? termination?.on ?? signedOn
    return end.map { .ended(on: min($0, day)) }
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

  /// Whether the documents shown are the contract itself with its amendments.
  ///
  /// A wording of the contract that was chosen after an amendment may hold it.
  private var showsContract: Bool {
    let shown = shownDocuments
    let wordings = shown.filter { $0.part == .contract }.map(\.publishedOn)
    guard let newest = wordings.max() else { return false }
    let later = amendments.count { $0.signedOn > newest }
    return shown.count { $0.part == .amendment } >= later
  }

  /// What the page of it on the program's website shows, of what it has to show.
  public var shownByItsPage: [NoticeContent] {
    NoticeContent.allCases.filter { content in
      switch content {
      case .contract:
        showsContract
      case .execution: signedOn != nil
      case .purpose: !(terms.purposes.isEmpty && terms.description.isEmpty)
      case .data:
        !(terms.elements.isEmpty && terms.classes.isEmpty && terms.otherElements.isEmpty)
      }
    }
  }
}
