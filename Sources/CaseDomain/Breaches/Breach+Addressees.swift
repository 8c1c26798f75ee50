extension Breach {
  /// The students to whom a letter goes: those of some lists, or of every list that no wave told.
  ///
  /// A correction goes to those of every list whom a wave told.
  ///
  /// - Throws: `Refusal` for a list that there is not, and where there is none.
  public func students(
    ofLists numbers: [Int], for kind: LetterKind, of district: District, in cases: any OtherCases
  ) throws -> [AffectedStudent] {
    let isCorrection = kind == .breachCorrection
    let open =
      isCorrection
      ? lists.indices.map { $0 + 1 }.filter { isTold(lists[$0 - 1]) || lists[$0 - 1].wave != nil }
      : listsNotTold
    let chosen = numbers.isEmpty ? open : numbers
    if let stray = chosen.first(where: { !lists.indices.contains($0 - 1) }) {
      throw Refusal(
        .noSuchEntry, "\(reference) has no list \(stray).",
        remedy: lists.isEmpty
          ? "Add the list of those affected first." : "Its lists are numbered 1 to \(lists.count).")
    }
    guard !chosen.isEmpty else {
      throw Refusal(
        .noSuchEntry,
        lists.isEmpty
          ? "\(reference) has no list of those affected."
          : isCorrection
            ? "No list of \(reference) was told by a wave."
            : "Every list of \(reference) was told by a wave.",
        remedy: lists.isEmpty
          ? "Add the list first, or write the letter once with --as html."
          : "Name a list to write to again.")
    }
    return try chosen.flatMap { number in
      let students = try students(ofList: number, of: district, in: cases)
      guard numbers.isEmpty else { return students }
      return students.filter { (wave(telling: $0, of: lists[number - 1]) != nil) == isCorrection }
    }
  }
}
