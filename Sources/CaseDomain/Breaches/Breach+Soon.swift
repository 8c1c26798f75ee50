extension Breach {
  /// What has to be done within the time there is to tell families, who has not been told, and whether
  /// anybody is late.
  ///
  /// The time is of business days, so that on a Friday it reaches over the weekend.
  func soonPart(in district: District, on today: CivilDate) -> CasePage.Part {
    let soon = district.deadline(.breachFamilies, from: today).due
    let duties = questions(in: district).items.filter {
      $0.kind == .duty && ($0.due.map { $0 <= soon } ?? ($0.authority == .statute))
    }.inDocketOrder(on: today, \.self)
    var lines: [CasePage.Line] = duties.map { item in
      .init(
        item.due.map { $0 < today ? "Late" : "By \($0.brief)" } ?? "No day",
        item.sentence + (item.due.map { "; \(item.distance(from: today)), \($0.long)" } ?? ""),
        tone: item.due.map { $0 < today ? .bad : .warning } ?? .warning, item.settle, item: item)
    }
    if duties.isEmpty, closing == nil {
      lines.append(.init("By \(soon.brief)", "nothing that this breach asks for", tone: .good))
    }
    for clock in holderClocks(in: district) where clock.isLate(on: today) {
      lines.append(.init("Late", "\(clock.what): \(clock.words(on: today))", tone: .bad))
    }
    if closing == nil, !isFalseAlarm { lines += [notToldLine, sayLine] }
    return CasePage.Part("NEXT TWO BUSINESS DAYS", lines)
  }

  private var notToldLine: CasePage.Line {
    switch leftOrListed {
    case let left? where left <= 0: .init("Not told", "nobody", tone: .good)
    case let left?: .init("Not told", left.counted("student"), tone: .warning)
    case nil:
      .init(
        "Not told", "nobody knows how many are affected; tell everyone who may be", tone: .warning)
    }
  }

  /// What may be said today, and what has to be called not known.
  private var sayLine: CasePage.Line {
    var unknown: [String] = []
    if !data.isKnown { unknown.append("which information") }
    if counts.last?.kind != .confirmed { unknown.append("whose, and how many") }
    if occurredFrom == nil { unknown.append("when") }
    if holder != .district, discoveredOn == nil { unknown.append("when it was discovered") }
    let known =
      data.isKnown
      ? "\(data.words) (\(data.source.isEmpty ? "nobody named" : data.source.withoutStop))" : ""
    return .init(
      "May be said",
      [known, unknown.isEmpty ? "" : "not known yet: \(unknown.joined(separator: "; "))"]
        .filter { !$0.isEmpty }.joined(separator: ". "),
      tone: unknown.isEmpty ? .plain : .warning)
  }
}
