extension Breach {
  /// The students to whom a letter goes: those of some lists, or of every list that no wave told.
  ///
  /// - Throws: `Refusal` for a list that there is not, and where there is none.
  public func students(
    ofLists numbers: [Int], in cases: any OtherCases
  ) throws -> [AffectedStudent] {
    let chosen = numbers.isEmpty ? listsNotTold : numbers
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
          : "Every list of \(reference) was told by a wave.",
        remedy: lists.isEmpty
          ? "Add the list first, or write the letter once with --as html."
          : "Name a list to write to again.")
    }
    return try chosen.flatMap { number in
      let students = try students(ofList: number, in: cases)
      // Of a list that was told by e-mail only those are left whom that did not reach.
      return numbers.isEmpty && lists[number - 1].wave != nil
        ? students.filter { !$0.hasEmail } : students
    }
  }
}
