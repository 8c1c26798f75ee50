extension AnnualNotice {
  /// The closing records that not everybody was told, and a telling that comes back would say otherwise.
  public func mayBecome(_ other: AnnualNotice) -> Bool {
    keepsOrder(as: other) && other.year == year
      && (closing == nil || other.closing == nil || other.tellings.count <= tellings.count)
  }

  /// The refusal of what the notice of a school year that was closed allows no more.
  var settled: Refusal? {
    closing.map {
      Refusal(
        .closed, "The notice of \(schoolYear) was closed on \($0.on.long).",
        remedy: "Undo the closing first, if it is wrong.")
    }
  }
}
