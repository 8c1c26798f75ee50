import PlainText

/// A key and its word in the footer.
public struct FooterItem: Hashable, Sendable {
  var key: String
  var label: String

  /// Makes an item.
  public init(key: String, label: String) {
    self.key = key
    self.label = label
  }

  /// The columns it takes, with the blank between key and word.
  var columns: Int { PlainText.width(key) + 1 + PlainText.width(label) }
}

/// The last line of a screen: what the keys do here.
enum Footer {
  private static let gap = 2

  /// Draws as many items as fit; the last one always shows, for it leads to the others.
  static func draw(_ items: [FooterItem], into grid: inout Grid, in rect: Rect) {
    grid.fill(rect.line(0), role: .text)
    guard let last = items.last else { return }
    var room = rect.columns - 1 - last.columns
    var shown: [FooterItem] = []
    for item in items.dropLast() {
      guard item.columns + gap <= room else { break }
      room -= item.columns + gap
      shown.append(item)
    }
    var point = Point(column: rect.column + 1, row: rect.row)
    for item in shown + [last] {
      point.column += grid.put(
        [Segment(item.key, .key), Segment(" " + item.label)],
        at: point)
      point.column += gap
    }
  }
}
