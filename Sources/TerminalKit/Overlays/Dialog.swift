import PlainText

/// One answer a dialog offers.
public struct DialogChoice: Hashable, Sendable {
  /// What the caller knows it by.
  var id: String
  /// The key that chooses it at once.
  var key: Key
  var label: String

  /// Makes an answer.
  public init(id: String, key: Key, label: String) {
    self.id = id
    self.key = key
    self.label = label
  }
}

/// What a key did to a dialog.
public enum DialogOutcome: Hashable, Sendable {
  /// It was taken, and the dialog still stands.
  case handled
  /// This answer was chosen.
  case chosen(id: String)
  /// The dialog was left without an answer.
  case canceled
}

/// A question over the screen, or a message to be read before going on.
public struct Dialog: Hashable, Sendable {
  /// The name in the frame.
  public var title: String
  var text: [TextLine]
  var choices: [DialogChoice]
  /// The index of the answer that Enter gives.
  private(set) var selection = 0
  /// Where one stands in a text that is longer than its room.
  private var place = TextPageState()

  /// Makes a dialog; Enter gives the answer that is selected, the first one if none is named.
  public init(title: String, text: [TextLine], choices: [DialogChoice], selected: String? = nil) {
    self.title = title
    self.text = text
    self.choices = choices
    selection = choices.firstIndex { $0.id == selected } ?? 0
  }

  /// Makes a question of yes and no with the ids "yes" and "no"; Enter says yes.
  public static func question(
    _ title: String, _ text: String, yes: String, no: String
  ) -> Dialog {
    Dialog(
      title: title, text: [TextLine(text)],
      choices: [
        DialogChoice(id: "yes", key: .character("y"), label: yes),
        DialogChoice(id: "no", key: .character("n"), label: no),
      ])
  }

  /// Makes a message that only wants to be read.
  public static func message(_ title: String, _ text: [TextLine]) -> Dialog {
    Dialog(
      title: title, text: text,
      choices: [DialogChoice(id: "ok", key: .character("o"), label: "OK")])
  }

  /// Handles a key; the size is that of the screen it is drawn over.
  ///
  /// A dialog takes every key, for nothing behind it may act. Its answers have the arrows, so a long
  /// text is read by pages.
  public mutating func handle(_ key: Key, in size: Size) -> DialogOutcome {
    if let choice = choices.first(where: { $0.key == key }) { return .chosen(id: choice.id) }
    switch key {
    case .escape: return .canceled
    case .enter: return .chosen(id: choices[selection].id)
    case .right, .tab, .down: selection = (selection + 1) % choices.count
    case .left, .backTab, .up: selection = (selection + choices.count - 1) % choices.count
    case .pageUp, .pageDown, .home, .end:
      if let move = ListMove.allCases.first(where: { $0.keys.contains(key) }) {
        let layout = layout(over: Rect(size))
        place.move(move, layout.page, in: layout.text.size)
      }
    default: break
    }
    return .handled
  }

  private var labels: [String] { choices.map { "[\($0.key.name)] \($0.label)" } }

  private func layout(over rect: Rect) -> (box: Rect, inner: Rect, text: Rect, page: TextPage) {
    let labelColumns = labels.reduce(0) { $0 + PlainText.width($1) + 4 }
    let columns = min(max(labelColumns + 4, 56), max(rect.columns - 4, 0))
    let page = TextPage(text)
    let rows = page.rows(columns: columns - 4).count
    let box = rect.centered(Size(columns: columns, rows: rows + 5))
    let inner = box.inset(columns: 2, rows: 1)
    return (box, inner, inner.droppingFirst(1).droppingLast(2), page)
  }

  /// Draws the dialog in the middle of a rectangle, with the cursor on the answer Enter gives.
  func draw(into grid: inout Grid, over rect: Rect) {
    let (box, inner, area, page) = layout(over: rect)
    grid.box(box, title: title)
    page.draw(place, into: &grid, in: area, focused: false)
    var point = Point(column: inner.column + TextPage.margin, row: inner.endRow - 1)
    for (index, label) in labels.enumerated() where point.column < inner.endColumn {
      let isSelected = index == selection
      if isSelected { grid.cursor = point }
      let shown = PlainText.fit(
        isSelected ? "▸\(label) " : " \(label) ", inner.endColumn - point.column)
      point.column += grid.put(shown, at: point, role: isSelected ? .selected : .text) + 1
    }
  }
}
