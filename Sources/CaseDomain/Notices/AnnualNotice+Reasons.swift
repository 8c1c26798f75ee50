extension AnnualNotice {
  /// Why it stands as it does, and what counsel would ask about, each as a sentence with its source.
  public func reasons(in district: District, on today: CivilDate) -> [String] {
    var reasons = NoticeAudience.allCases.map { dutyReason($0, in: district, on: today) }
    if closing == nil, !audiencesWithOldAddress(in: district).isEmpty {
      reasons.append(
        "The website has had another address since "
          + "\(district.website.addressSince?.long ?? "they were told"), and families were not told it; "
          + "that they are told again is practice [\(Citation.districtPractice.text)].")
    }
    for telling in tellings where !telling.channel.isElectronic {
      reasons.append(
        "\(telling.whom) were told on paper, \(telling.on.long), and the statute asks for an electronic "
          + "notice: \(telling.why.withoutStop) [\(Citation.annualNotice.text)].")
    }
    return reasons
  }

  private func dutyReason(
    _ audience: NoticeAudience, in district: District, on today: CivilDate
  ) -> String {
    let deadline = deadline(in: district)
    let words: String
    if let telling = telling(meetingDutyTo: audience, in: district) {
      words =
        "were told on \(telling.on.long), \(telling.on.timeliness(due: deadline.due))"
    } else {
      let late = deadline.due.days(until: today)
      words =
        closing != nil
        ? "were not told; it was due \(deadline.due.long)"
        : late > 0
          ? "were not told; it was due \(deadline.due.long), \(late.counted("day")) ago"
          : "are not told yet; it is due \(deadline.due.long)"
    }
    return "\(audience.heading) \(words) [\(deadline.citation)]."
  }
}
