/// When a contract ends, as it is typed: a date, or a yes that there is none on purpose.
struct TermEntry: Hashable, Sendable {
  var ends: CivilDate?
  var noEnd: Bool?

  static func fields(endsHint: String, noEndHint: String) -> [Field<Self>] {
    [
      Field("ends", "Ends on", \.ends, .dateAhead, hint: endsHint),
      Field("no-end", "No end", \.noEnd, .yesNo, hint: noEndHint),
    ]
  }
}

extension TermEntry {
  init(of term: Term) {
    switch term {
    case .unknown: self.init()
    case .noEnd: self.init(noEnd: true)
    case .ends(let day): self.init(ends: day)
    }
  }

  /// The term that is meant.
  var term: Term { ends.map { .ends($0) } ?? (noEnd == true ? .noEnd : .unknown) }

  /// Refuses a date beside a yes that there is none.
  func check() throws(EntryProblems) {
    guard ends != nil, noEnd == true else { return }
    throw EntryProblems(
      field: "no-end", value: "yes",
      "An end date is given as well. Clear the date, or answer no here.")
  }
}
