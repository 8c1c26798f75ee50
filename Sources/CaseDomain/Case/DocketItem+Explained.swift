extension DocketItem {
  /// How the date was arrived at, day by day; `nil` where no rule set it, or no count leads to it.
  ///
  /// A date that the district's usual count does not give was set by a contract or by the
  /// coordinator, and is explained as that number of days under the item's own authority. The law has
  /// no other number than its own, so that of another day under it no count is told.
  public func deadline(in district: District) -> Deadline? {
    guard let rule, let from, let due else { return nil }
    let usual = district.deadline(rule, from: from)
    if usual.due == due && (authority ?? usual.authority) == usual.authority { return usual }
    guard (authority ?? usual.authority) != .statute else { return nil }
    let set = Rulebook.deadline(
      rule, from: from, days: abs(from.days(until: due)),
      authority: authority ?? usual.authority, citation: citation ?? usual.citation)
    return set.due == due ? set : nil
  }
}
