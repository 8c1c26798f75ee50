/// What is published, as both front ends show it: the website's settings, every entry that asks for
/// something, those that are up, and the notices of each school year.
public struct WebsitePage: Sendable {
  private let district: District
  private let entries: [(reference: CaseReference, title: String, entry: PublicEntry)]
  private let annual: [AnnualNotice]
  private let today: CivilDate

  /// How many entries of a part are listed; the others are counted.
  private static let longest = 200

  /// Takes the cases: contracts that are signed, breaches, annual notices.
  public init(
    _ district: District, contracts: [Contract], breaches: [Breach], annual: [AnnualNotice],
    today: CivilDate
  ) {
    self.district = district
    self.annual = annual
    self.today = today
    entries =
      contracts.filter { $0.signedOn.map { $0 <= today } ?? false }
      .map { ($0.reference, $0.title, $0.entry(in: district)) }
      + breaches.filter { $0.heardOn.day.map { $0 <= today } ?? true }.map {
        ($0.reference, $0.title, $0.entry(in: district))
      }
  }

  /// The page; acts on it are acts on the district's settings.
  public var page: CasePage {
    let posted = entries.filter { $0.entry.standing == .posted }
    let asking = entries.filter { ![.posted, .notOwed].contains($0.entry.standing) }
    let owed = entries.filter(\.entry.isOwed)
    let whole = owed.count { $0.entry.standing == .posted }
    var page = CasePage(
      district, in: district, on: today,
      standing: (asking.isEmpty
        ? owed.isEmpty ? "nothing to post yet" : "everything is posted"
        : asking.count.counted("entry asks", "entries ask") + " for something")
        + (late.isEmpty
          ? "" : "; families are not told, \(late.map(\.description).joined(separator: ", "))"),
      tone: asking.isEmpty && late.isEmpty ? .good : .warning,
      reasons: [
        "\(whole.grouped) of \(owed.count.grouped) entries that the law asks for are up, complete and "
          + "up to date [\(Citation.contractNotice.text); \(Citation.breachFamilies.text)]."
      ],
      parts: [part("TO PUT RIGHT", asking.sorted(by: isBefore))]
        + (late.isEmpty
          ? [part("POSTED", posted.reversed()), annualPart]
          : [annualPart, part("POSTED", posted.reversed())]) + [district.websitePart])
    page.title = "Public website"
    page.walk = []
    page.acts = page.acts.filter { $0.act == ActKind(EnterWebsite.self) }
    return page
  }

  /// The notices of school years by which not everybody was told in time.
  private var late: [CaseReference] {
    annual.filter { notice in
      notice.deadline(in: district).due < today
        && ![.told, .closed].contains(notice.standing(in: district))
    }.map(\.reference)
  }

  /// What is due first stands first, and then what is worst.
  private func isBefore(
    _ one: (reference: CaseReference, title: String, entry: PublicEntry),
    _ other: (reference: CaseReference, title: String, entry: PublicEntry)
  ) -> Bool {
    switch (one.entry.due, other.entry.due) {
    case (let one?, let other?) where one != other: return one < other
    case (.some, nil): return true
    case (nil, .some): return false
    default: return one.reference.number < other.reference.number
    }
  }

  private func part(
    _ heading: String,
    _ all: [(reference: CaseReference, title: String, entry: PublicEntry)]
  ) -> CasePage.Part {
    var lines = all.prefix(Self.longest).map { reference, title, entry in
      CasePage.Line(
        reference.description, "\(title): \(words(entry))", tone: entry.standing.tone,
        leads: reference)
    }
    if all.count > Self.longest {
      lines.append(
        .init("", "and \((all.count - Self.longest).grouped) more", tone: .muted))
    }
    return CasePage.Part(heading, lines)
  }

  private func words(_ entry: PublicEntry) -> String {
    let due = entry.due.map { ", due \($0.medium)" } ?? ""
    let more =
      switch entry.standing {
      case .incomplete: ", without \(entry.lacks.joined(separator: ", "))"
      case .outOfDate: ": \(entry.outdatedBy.joined(separator: "; "))"
      case .wrong: entry.wrong.map { ", \($0.on.medium): \($0.why.withoutStop)" } ?? ""
      case .withdrawn: entry.withdrawal.map { ", \($0.on.medium): \($0.why.withoutStop)" } ?? ""
      case .down: entry.outage.map { ", since \($0.on.medium): \($0.why.withoutStop)" } ?? ""
      case .posted:
        (entry.firstPostedOn.map { " \($0.medium)" } ?? "")
          + (entry.postedOn == entry.firstPostedOn
            ? "" : entry.postedOn.map { ", brought up to date \($0.medium)" } ?? "")
      default: ""
      }
    return entry.standing.label + more + (entry.standing == .posted ? "" : due)
  }

  private var annualPart: CasePage.Part {
    CasePage.Part(
      "FAMILIES TOLD EACH YEAR",
      annual.sorted { $1.year < $0.year }.map { notice in
        let standing = notice.standing(in: district)
        return .init(
          notice.reference.description,
          "\(notice.title): \(standing.label)" + (late.contains(notice.reference) ? ", late" : ""),
          tone: standing.tone,
          leads: notice.reference)
      })
  }
}
