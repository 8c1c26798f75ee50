/// One column of a list.
public struct TableColumn: Hashable, Sendable {
  var title: String
  /// The fewest columns it is of use in.
  var min: Int
  /// The columns it would like to have.
  var ideal: Int
  /// Its share of the room left over; none keeps it at its ideal width.
  var weight: Int
  /// The side its text keeps to.
  var align: Grid.Alignment
  /// Its rank where not all fit: the lowest number is dropped first.
  var priority: Int

  /// Makes a column.
  public init(
    _ title: String, min: Int, ideal: Int, weight: Int = 0,
    align: Grid.Alignment = .left, priority: Int = 1
  ) {
    self.title = title
    self.min = min
    self.ideal = ideal
    self.weight = weight
    self.align = align
    self.priority = priority
  }
}

/// Which column a list is sorted by.
public struct TableSort: Hashable, Sendable {
  var column: Int
  var ascending: Bool

  /// Makes a sort order.
  public init(column: Int, ascending: Bool = true) {
    self.column = column
    self.ascending = ascending
  }
}

/// The columns of a list and how they share the width.
public struct TableSpec: Hashable, Sendable {
  var columns: [TableColumn]

  /// Makes the columns of a list.
  public init(_ columns: [TableColumn]) {
    self.columns = columns
  }

  /// The blanks between two columns.
  static let gap = 2
  /// The columns in front of each row: selection, mark and a blank.
  static let margin = 3

  /// Returns the width of each column, or nothing for one that is dropped.
  ///
  /// Columns are dropped from the lowest priority, the rightmost first, until the rest fit at
  /// their least width; then they grow to their ideal, and weights share what is left.
  static func layout(_ columns: [TableColumn], width: Int) -> [Int?] {
    var kept = Array(columns.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + columns[$1].min } + gap * Swift.max(kept.count - 1, 0)
    }
    while kept.count > 1, needed() > width {
      let lowest = kept.map { columns[$0].priority }.min()
      kept.remove(at: kept.lastIndex { columns[$0].priority == lowest } ?? kept.count - 1)
    }
    var widths: [Int?] = Array(repeating: nil, count: columns.count)
    for index in kept { widths[index] = columns[index].min }
    var spare = width - needed()
    if spare < 0, let only = kept.first {
      widths[only] = Swift.max(width, 0)
      return widths
    }
    for index in kept.sorted(by: { columns[$0].priority > columns[$1].priority }) {
      let wish = Swift.min(Swift.max(columns[index].ideal - columns[index].min, 0), spare)
      widths[index] = columns[index].min + wish
      spare -= wish
    }
    var weights = kept.reduce(0) { $0 + columns[$1].weight }
    for index in kept where columns[index].weight > 0 {
      let share = spare * columns[index].weight / weights
      widths[index] = (widths[index] ?? 0) + share
      spare -= share
      weights -= columns[index].weight
    }
    return widths
  }
}
