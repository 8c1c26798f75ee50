import CaseDomain
import GRDB

/// The lines of one section of the docket, where many of a kind are one line at the place of the
/// first of them.
struct CountedLines {
  /// The places of the lines, in order.
  let places: [Int]
  /// How many lines stand at a place, where they are counted.
  let counts: [Int: Int]

  /// How many lines of a section are looked through for those of a kind; a longer section is shown
  /// line by line, so that a page never reads a whole table.
  static let limit = 2_000

  /// Counts the lines in some ranges of ids; `nil` where they are too many.
  init?(in ranges: [Range<Int>], from db: Database) throws {
    var kinds: [[String]: [Int]] = [:]
    var left = Self.limit
    for range in ranges {
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: "SELECT id, area, sentence, waitingOn FROM docketItem "
            + "WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"),
        arguments: [range.lowerBound, range.upperBound, left + 1])
      while let row = try rows.next() {
        left -= 1
        guard left >= 0 else { return nil }
        let kind = [try row.text("area"), try row.text("sentence"), try row.text("waitingOn")]
        kinds[kind, default: []].append(DocketPlace.order(try row.number("id")))
      }
    }
    var places: [Int] = []
    var counts: [Int: Int] = [:]
    for own in kinds.values {
      if own.count >= DocketKind.fewest, let first = own.min() {
        places.append(first)
        counts[first] = own.count
      } else {
        places += own
      }
    }
    self.places = places.sorted()
    self.counts = counts
  }

  /// The places in a range, the first or the last of them.
  func places(in range: Range<Int>, forward: Bool, limit: Int) -> [Int] {
    let places = places.filter(range.contains)
    return forward ? Array(places.prefix(limit)) : places.suffix(limit).reversed()
  }
}
