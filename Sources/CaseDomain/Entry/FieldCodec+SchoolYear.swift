extension FieldCodec<Int?> {
  /// The calendar year in which a school year begins, typed as `2026-27`, or as `last`, `this` or `next`.
  static let schoolYear = FieldCodec(
    kind: .text, blank: { nil },
    read: { (raw, reading) throws(EntryProblem) in
      let current = StateSchoolYear(of: reading.today)
      switch raw.lowercased() {
      case "last": return current.previous.first
      case "this": return current.first
      case "next": return current.next.first
      default: break
      }
      guard let year = StateSchoolYear(raw) else {
        throw EntryProblem(
          value: raw, "“\(raw)” is not a school year; type it as \(current), or last, this or next."
        )
      }
      return year.first
    },
    print: { $0.map { StateSchoolYear(beginningIn: $0).description } ?? "" },
    note: { first in
      guard let first else { return "" }
      let year = StateSchoolYear(beginningIn: first)
      return "\(year.firstDay.medium) to \(year.lastDay.medium)"
    })
}
