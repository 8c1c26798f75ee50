extension AnnualNotice {
  /// The last day on which families can be told in time.
  public func deadline(in district: District) -> Deadline {
    district.deadline(.annualNotice, from: schoolYear.firstDay)
  }

  /// The last business day before that day, where it is none itself; nothing else moves it.
  public func safeDay(in district: District) -> CivilDate? {
    let due = deadline(in: district).due
    guard !district.calendar.isBusinessDay(due) else { return nil }
    return (1...14).lazy.map { due.adding(days: -$0) }
      .first(where: district.calendar.isBusinessDay)
  }

  /// Where it stands.
  public func standing(in district: District) -> AnnualNoticeStanding {
    if closing != nil { return .closed }
    if NoticeAudience.allCases.allSatisfy({ knowsAddress($0, in: district) }) { return .told }
    return tellings.contains { !$0.isLater } ? .partlyTold : .open
  }

  /// What a list shows of it.
  public func summary(in district: District) -> AnnualNoticeSummary {
    AnnualNoticeSummary(
      number: number, title: title, standing: standing(in: district), students: told(.students),
      parents: told(.parents), lastToldOn: tellings.map(\.on).max())
  }

  /// How many of an audience were told: several tellings of one address reach others each time, a new
  /// address the same ones again, and families who came later were none of them.
  public func told(_ audience: NoticeAudience) -> Int {
    func sum(_ tellings: [AnnualTelling]) -> Int {
      tellings.reduce(0) { $0 + $1.count(of: audience) }
    }
    let byAddress = Dictionary(grouping: tellings.filter { !$0.isLater }) {
      $0.address.hasSuffix("/") ? $0.address : $0.address + "/"
    }
    return (byAddress.values.map(sum).max() ?? 0) + sum(tellings.filter(\.isLater))
  }

  /// Whether an audience was told the address that the website has now.
  func knowsAddress(_ audience: NoticeAudience, in district: District) -> Bool {
    tellings(of: audience).contains { isOfToday($0, in: district) }
  }

  /// The telling by which the year's duty to an audience was met.
  ///
  /// An address that changed after the day that is due leaves a telling of the earlier one good.
  func telling(meetingDutyTo audience: NoticeAudience, in district: District) -> AnnualTelling? {
    let due = deadline(in: district).due
    return tellings(of: audience).first { telling in
      isOfToday(telling, in: district)
        || district.website.addressSince.map { $0 > due && telling.on <= $0 } ?? false
    }
  }

  /// Those who were told an address of this school year that the website does not have any more.
  func audiencesWithOldAddress(in district: District) -> [NoticeAudience] {
    NoticeAudience.allCases.filter {
      telling(meetingDutyTo: $0, in: district) != nil && !knowsAddress($0, in: district)
    }
  }

  /// The tellings of all of an audience by which the duty can be met, in the order of their days: the
  /// statute asks for an electronic notice.
  private func tellings(of audience: NoticeAudience) -> [AnnualTelling] {
    tellings.filter { !$0.isLater && $0.channel.isElectronic && $0.count(of: audience) > 0 }
      .sorted { $0.on < $1.on }
  }

  /// Whether a telling named the address that the website has now, or had at the end of the school year.
  private func isOfToday(_ telling: AnnualTelling, in district: District) -> Bool {
    let website = district.website
    guard website.isEntered,
      website.addressSince.map({ $0 <= schoolYear.lastDay }) ?? true
    else { return true }
    return website.isAt(telling.address)
  }
}
