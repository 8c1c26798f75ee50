import CaseDomain

/// The rows of one page, as places in an order, and whether there are more on either side.
struct PageWindow<Place> {
  /// Reads places in the order of the list.
  ///
  /// From the place given, or from the end the reading comes from, itself included or not, forward
  /// or backward, so many at most; the nearest first.
  typealias Reading = (
    _ from: Place?, _ inclusive: Bool, _ forward: Bool, _ limit: Int
  ) throws -> [Place]

  var places: [Place]
  var hasBefore: Bool
  var hasAfter: Bool

  init(
    _ start: PageStart, limit: Int, place: (PageMark) -> Place, reading: Reading
  ) throws {
    let limit = max(1, limit)
    switch start {
    case .top: try self.init(forward: nil, false, limit, reading)
    case .after(let mark): try self.init(forward: place(mark), false, limit, reading)
    case .from(let mark): try self.init(forward: place(mark), true, limit, reading)
    case .bottom: try self.init(backward: nil, limit, reading)
    case .before(let mark): try self.init(backward: place(mark), limit, reading)
    }
  }

  private init(
    forward from: Place?, _ inclusive: Bool, _ limit: Int, _ reading: Reading
  ) throws {
    let found = try reading(from, inclusive, true, limit + 1)
    places = Array(found.prefix(limit))
    hasAfter = found.count > limit
    hasBefore = try Self.exists(
      beside: from, places.first, passed: !inclusive, forward: false, reading)
  }

  private init(backward from: Place?, _ limit: Int, _ reading: Reading) throws {
    let found = try reading(from, false, false, limit + 1)
    places = found.prefix(limit).reversed()
    hasBefore = found.count > limit
    hasAfter = try Self.exists(beside: from, places.last, passed: true, forward: true, reading)
  }

  /// Whether anything lies beyond the page on the side it was read from.
  ///
  /// The row at the place itself lies there where the page begins only after it.
  private static func exists(
    beside from: Place?, _ edge: Place?, passed: Bool, forward: Bool, _ reading: Reading
  ) throws -> Bool {
    guard let from else { return false }
    return try !reading(edge ?? from, edge == nil && passed, forward, 1).isEmpty
  }
}
