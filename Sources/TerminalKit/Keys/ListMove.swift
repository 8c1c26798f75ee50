/// A way to move through a list or a page; the same keys everywhere.
public enum ListMove: Hashable, Sendable, CaseIterable {
  /// To the row above.
  case up
  /// To the row below.
  case down
  /// A page towards the start.
  case pageUp
  /// A page towards the end.
  case pageDown
  /// To the first row.
  case first
  /// To the last row.
  case last

  /// The keys of the move, the one to print first.
  public var keys: [Key] {
    switch self {
    case .up: [.up, .character("k")]
    case .down: [.down, .character("j")]
    case .pageUp: [.pageUp, .control("b")]
    case .pageDown: [.pageDown, .control("f")]
    case .first: [.home, .character("g")]
    case .last: [.end, .character("G")]
    }
  }

  /// The word for the help and the manual.
  public var label: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .pageUp: "page up"
    case .pageDown: "page down"
    case .first: "first"
    case .last: "last"
    }
  }

  /// A sentence for the help and the manual.
  public var help: String {
    switch self {
    case .up: "Go to the line above."
    case .down: "Go to the line below."
    case .pageUp: "Go back one page."
    case .pageDown: "Go on one page."
    case .first: "Go to the first line."
    case .last: "Go to the last line."
    }
  }

  /// Returns where the move leads from an index among so many.
  func target(from index: Int, count: Int, page: Int) -> Int {
    let page = max(page, 1)
    let target =
      switch self {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - page
      case .pageDown: index + page
      case .first: 0
      case .last: count - 1
      }
    return min(max(target, 0), max(count - 1, 0))
  }
}

/// The part of a long list that shows.
enum Scrolling {
  /// Returns the first visible index, moved as little as it takes to show the range.
  static func top(_ top: Int, showing range: Range<Int>, of count: Int, page: Int) -> Int {
    let page = max(page, 1)
    var top = top
    if range.upperBound > top + page { top = range.upperBound - page }
    if range.lowerBound < top { top = range.lowerBound }
    return max(min(top, count - page), 0)
  }
}
