extension Exemption {
  /// On which wording of the agreement it stands, counted from 1.
  var statement: Int { earlierStatements.count + 1 }

  /// The day the agreement was worded as it stands.
  var wordingDay: CivilDate { wordedOn ?? drawnUpOn }

  /// The exemption as it was worded before, or `nil` where nothing else was signed.
  var beforeWording: Exemption? {
    var before = self
    guard let earlier = before.earlierStatements.popLast() else { return nil }
    before.plan = earlier.plan
    before.unableToComply = earlier.unableToComply
    before.wordedOn = earlier.wordedOn
    return before
  }

  /// What a wording said, by its number.
  func wording(_ number: Int) -> EarlierStatement? {
    let all = earlierStatements + [wording]
    return all.indices.contains(number - 1) ? all[number - 1] : nil
  }

  /// What the agreement says as it stands.
  var wording: EarlierStatement {
    EarlierStatement(plan: plan, unableToComply: unableToComply, wordedOn: wordedOn)
  }
}
