extension ReportContent {
  /// What is late, the longest first.
  var late: ReportSection {
    let longest = latest.map { $0.due.days(until: now.day) }.max() ?? 0
    return ReportSection(
      "Late",
      [
        ReportLine(
          "late", .known(lateCount),
          words: lateCount == 0 ? "" : "the longest \(longest.counted("day"))",
          tone: lateCount == 0 ? .good : .bad)
      ]
        + latest.map { late in
          ReportLine(
            late.reference.description, .known(late.due.days(until: now.day)),
            words: "days late, \(late.title): \(late.sentence)", tone: .bad,
            leads: .page(late.reference))
        })
  }

  /// What falls due in the days ahead, day by day.
  var soon: ReportSection {
    ReportSection(
      "Due in the next \(Report.daysAhead) days",
      (0..<Report.daysAhead).map { offset in
        let day = now.day.adding(days: offset)
        return ReportLine(day.short, .known(ahead[day] ?? 0), isBar: true)
      })
  }

  /// What falls due in the year ahead, month by month.
  var calendarSection: ReportSection {
    var months: [String: Int] = [:]
    for (day, count) in ahead { months[String(day.iso.prefix(7)), default: 0] += count }
    return ReportSection(
      "The year ahead", notes: ["What is on record now and falls due, month by month."],
      (0..<Report.monthsAhead).compactMap { offset in
        guard let day = now.day.lastDayOfMonth(after: offset) else { return nil }
        let label = "\(day.iso.prefix(4)) \(CivilDate.monthNames[day.month - 1])"
        return ReportLine(label, .known(months[String(day.iso.prefix(7))] ?? 0), isBar: true)
      })
  }

  /// The breaches: how many, each clock in time or late, and the clocks of those told one by one.
  var breachSection: ReportSection {
    func heard(_ facts: ReportFacts) -> Int {
      breaches.count { breach in
        breach.heardOn.day.map { facts.since <= $0 && $0 <= facts.day } ?? false
      }
    }
    func open(_ facts: ReportFacts) -> Int { breaches.count { $0.isOpen(on: facts.day) } }
    func concerned(_ facts: ReportFacts) -> [Breach] {
      breaches.filter { breach in
        breach.isOpen(on: facts.day)
          || breach.heardOn.day.map { facts.since <= $0 && $0 <= facts.day } ?? false
      }
    }
    func clocks(_ facts: ReportFacts) -> [Timing: Int] {
      concerned(facts).flatMap { $0.clocks(in: district) }
        .filter { $0.deadline.from <= facts.day }
        .reduce(into: [:]) { $0[$1.timing(on: facts.day), default: 0] += 1 }
    }
    let (running, earlier) = (clocks(now), clocks(before))
    let all = concerned(now).sorted { $0.number > $1.number }
    let told = all.prefix(Report.breachesTold)
    return ReportSection(
      "Breaches",
      notes: [
        "Heard of in the year or open. Each clock is counted by itself: the district's toward families, and "
          + "those of whoever held the data."
      ]
        + (all.count > told.count
          ? ["The newest \(told.count) of \(all.count.grouped) are told clock by clock."] : []),
      [
        ReportLine(
          "heard of in the year", heard(now), before: heard(before)),
        ReportLine("open", open(now), before: open(before), tone: .warning),
      ]
        + [Timing.inTime, .late, .open, .overdue].map { timing in
          ReportLine(
            "clocks \(timing.label)", running[timing] ?? 0, before: earlier[timing] ?? 0,
            tone: timing.tone)
        }
        + told.flatMap { breach in
          breach.clocks(in: district).map { clock in
            ReportLine(
              breach.reference.description,
              words: "\(clock.what): \(clock.words(on: now.day)) [\(clock.deadline.citation)]",
              tone: clock.isLate(on: now.day) ? .bad : .plain, leads: .page(breach.reference))
          }
        })
  }

  /// The record requests of the year by kind, and how they stand.
  var requestSection: ReportSection {
    func total(_ facts: ReportFacts, _ kind: RequestKind) -> Int {
      (facts.requests[kind] ?? [:]).values.reduce(0, +)
    }
    func total(_ facts: ReportFacts, _ timing: Timing) -> Int {
      facts.requests.values.reduce(0) { $0 + ($1[timing] ?? 0) }
    }
    return ReportSection(
      "Record requests",
      notes: [
        "Received in the year. Where several days are counted, the earliest one of the district's own, "
          + "or the copy's where that was missed; of a child who came that is its notification of the "
          + "school before."
      ],
      RequestKind.allCases.map { kind in
        let timings = now.requests[kind] ?? [:]
        return ReportLine(
          kind.label, total(now, kind), before: total(before, kind),
          words: Timing.allCases.compactMap { timing in
            timings[timing].map { "\($0.grouped) \(timing.label)" }
          }.joined(separator: "; "))
      }
        + Timing.allCases.map { timing in
          ReportLine(
            timing.label, total(now, timing), before: total(before, timing), tone: timing.tone,
            isBar: false)
        })
  }

}

extension AnnualNotice {
  /// Whether an audience was told by a day, and in time.
  func line(
    _ audience: NoticeAudience, in district: District, on day: CivilDate
  ) -> ReportLine {
    let due = deadline(in: district).due
    let label = "\(schoolYear), \(audience.label)"
    let met = telling(meetingDutyTo: audience, in: district)
    let timing = Timing(due: due, doneOn: met?.on, on: day)
    let words =
      if let told = met?.on, told <= day {
        "told \(told.long), \(told.timeliness(due: due))"
      } else if timing == .overdue {
        "not told by then, \(day.timeliness(due: due))"
      } else {
        "not told by then, due \(due.long)"
      }
    return ReportLine(label, words: words, tone: timing.tone, leads: .page(reference))
  }
}
