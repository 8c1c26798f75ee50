import PlainText

/// One answer a dialog offers.
public struct DialogChoice: Hashable, Sendable {
  /// What the caller knows it by.
  public var id: String
  /// The key that chooses it at once.
  public var key: Key
  /// Its word.
  public var label: String

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
  /// What is asked, in paragraphs.
  public var text: [TextLine]
  /// The answers.
  public var choices: [DialogChoice]
  /// The index of the answer that Enter gives.
  public private(set) var selection: Int

  /// Makes a dialog; Enter gives the answer with that index.
  public init(
    title: String, text: [TextLine], choices: [DialogChoice], selection: Int = 0
  ) {
    self.title = title
    self.text = text
    self.choices = choices
    self.selection = choices.indices.contains(selection) ? selection : 0
  }

  /// Makes a question of yes and no with the ids "yes" and "no".
  ///
  /// Enter says yes, unless that would lose something.
  public static func question(
    _ title: String, _ text: String, yes: String, no: String, enterSaysNo: Bool = false
  ) -> Dialog {
    Dialog(
      title: title, text: [TextLine(text)],
      choices: [
        DialogChoice(id: "yes", key: .character("y"), label: yes),
        DialogChoice(id: "no", key: .character("n"), label: no),
      ], selection: enterSaysNo ? 1 : 0)
  }

  /// Makes a message that only wants to be read.
  public static func message(_ title: String, _ text: [TextLine]) -> Dialog {
    Dialog(
      title: title, text: text,
      choices: [DialogChoice(id: "ok", key: .character("o"), label: "OK")])
  }

  /// Handles a key; a dialog takes every key, for nothing behind it may act.
  public mutating func handle(_ key: Key) -> DialogOutcome {
    if let choice = choices.first(where: { $0.key == key }) { return .chosen(id: choice.id) }
    switch key {
    case .escape: return .canceled
    case .enter:
      return choices.indices.contains(selection)
        ? .chosen(id: choices[selection].id) : .canceled
    case .right, .tab, .down: selection = (selection + 1) % max(choices.count, 1)
    case .left, .backTab, .up:
      selection = (selection + max(choices.count, 1) - 1) % max(choices.count, 1)
    default: break
    }
    return .handled
  }

  /// Draws the dialog in the middle of a rectangle, with the cursor on the answer Enter gives.
  func draw(into grid: inout Grid, over rect: Rect) {
    let labels = choices.map { "[\($0.key.name)] \($0.label)" }
    let labelColumns = labels.reduce(0) { $0 + PlainText.width($1) + 4 }
    let columns = min(max(labelColumns + 4, 56), max(rect.columns - 4, 0))
    let page = TextPage(text)
    let rows = page.rows(columns: columns - 4).count
    let box = rect.centered(Size(columns: columns, rows: rows + 5))
    grid.box(box, title: title)
    let inner = box.inset(columns: 2, rows: 1)
    page.draw(
      TextPageState(), into: &grid, in: inner.droppingFirst(1).droppingLast(2), focused: false)
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
