import CaseDomain

/// A part of what was typed that is found as a whole: some words, or a date that they may mean.
struct TextTerm {
  /// The words, all of which must be found where no date is; those of one piece beside each other.
  let words: [String]
  /// Parts of a date as yyyy-mm-dd, of which one is enough.
  private let dates: [String]

  /// A single piece, which may be a date in digits or the part of one.
  init(_ piece: Substring) {
    let beside = SearchText.words(of: piece)
    words = beside.count < 2 ? beside : [SearchText.joined(beside)]
    let isDate =
      piece.count >= 5 && piece.contains("-") && piece.allSatisfy { $0 == "-" || $0.isDigit }
    dates = isDate ? [String(piece)] : Self.slashed(piece).map { [$0] } ?? []
  }

  /// A date as screens show it, taken from the beginning of some pieces: `Nov`, `Nov 16`,
  /// `Tue Nov 16, 2026`.
  ///
  /// - Returns: `nil`, and takes nothing, where no month is named.
  init?(dateIn pieces: inout ArraySlice<Substring>) {
    let hasWeekday = pieces.first.map(Self.isWeekday) ?? false
    var left = hasWeekday ? pieces.dropFirst() : pieces
    guard let month = left.popFirst().flatMap(Self.month) else { return nil }
    let day = left.first.flatMap { $0.count <= 2 && $0.allSatisfy(\.isDigit) ? $0 : nil }
    if day != nil { left.removeFirst() }
    let year = left.first.flatMap { $0.count == 4 && $0.allSatisfy(\.isDigit) ? $0 : nil }
    if year != nil { left.removeFirst() }
    // A single digit may be the first of two, as long as no year ends what is typed.
    let days =
      switch (day, year) {
      case (let day?, nil) where day.count == 1: ["0\(day)", "\(day)"]
      case (let day?, _): [day.count == 1 ? "0\(day)" : "\(day)"]
      default: [""]
      }
    words = pieces[..<left.startIndex].flatMap(SearchText.words)
    dates = days.map { "\(year ?? "")-\(month)-\($0)" }
    pieces = left
  }

  /// A date as `10/7` or `10/7/2026`.
  private static func slashed(_ piece: Substring) -> String? {
    let parts = piece.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let month = Int(parts[0]), let day = Int(parts[1]),
      (1...12).contains(month), (1...31).contains(day),
      parts.count == 2 || parts[2].count == 4 && parts[2].allSatisfy(\.isDigit)
    else { return nil }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(parts.count == 3 ? String(parts[2]) : "")-\(two(month))-\(two(day))"
  }

  private static func isWeekday(_ piece: Substring) -> Bool {
    piece.count >= 3
      && (1...7).compactMap(Weekday.init).contains {
        $0.name.lowercased().hasPrefix(piece.lowercased())
      }
  }

  /// The two digits of a month of which the name, or at least three letters of it, is typed.
  private static func month(_ piece: Substring) -> String? {
    guard piece.count >= 3 else { return nil }
    let index = CivilDate.monthNames.firstIndex {
      $0.lowercased().hasPrefix(piece.lowercased())
    }
    return index.map { ($0 < 9 ? "0" : "") + String($0 + 1) }
  }

  /// The term as a question to an index.
  var match: String {
    let words = words.map { "\"\(SearchText.pattern(of: $0))\"" }.joined(separator: " AND ")
    guard !dates.isEmpty else { return words }
    return "(\(dates.map { "\"\($0)\" OR " }.joined())(\(words)))"
  }

  /// Whether the words are found in a text in the form of the indexes.
  func occurs(in text: String) -> Bool {
    words.allSatisfy { text.contains(SearchText.pattern(of: $0)) }
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
