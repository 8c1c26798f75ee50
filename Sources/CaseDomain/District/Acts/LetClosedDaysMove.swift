struct LetClosedDaysMove: AlwaysAllowedAct {
  static let about = ActAbout(
    "closures-move", "Let closed days move deadlines",
    "Whether the district's closed days are left out of business-day counts; the cautious answer "
      + "is no.")
  static let fields: [Field<Self>] = [
    Field(
      "moves", "Move deadlines", \.moves, .yesNo, required: true,
      hint: "No is the cautious answer; the statute does not say.", citation: .legalHolidays)
  ]

  var moves: Bool?

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    moves = district.calendar.closuresMoveDeadlines
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    let moves = try needed(\.moves)
    var changed = district
    changed.calendar.closuresMoveDeadlines = moves
    return Decision(
      changed,
      moves
        ? "The district's closed days now move deadlines; the law does not say that they do."
        : "The district's closed days no longer move deadlines.",
      details(\.moves))
  }
}
