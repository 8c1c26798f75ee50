/// What a screen shows, as a value: one renderer draws it into cells, another prints it as lines.
public indirect enum Body: Hashable, Sendable {
  /// A list and where one stands in it.
  case table(TableSpec, TableContent, TableState)
  /// A page and where one stands on it.
  case page(TextPage, TextPageState = TextPageState())
  /// A form being filled in.
  case form(FormState)
  /// A list to choose from, in a box.
  case chooser(ChooserState)
  /// A question or a message, in a box.
  case question(Dialog)
  /// A line that says what is shown and how far it goes.
  case status(StatusLine)
  /// How far something long has come, in the row of messages.
  case progress(Progress)
  /// A body between others; it alone has the keys, and the rows that the others leave.
  case stack(above: [Part] = [], Body, below: [Part] = [])

  /// A body above or below the one that has the keys.
  public struct Part: Hashable, Sendable {
    var body: Body
    /// The fewest and the most rows it takes; between them it takes what its content needs.
    var rows: ClosedRange<Int>

    /// Makes a part.
    public init(_ body: Body, rows: ClosedRange<Int> = 0...Int.max) {
      self.body = body
      self.rows = rows
    }
  }

  /// Returns the part of a rectangle in which what has the keys shows.
  public func focus(in rect: Rect) -> Rect {
    guard case .stack(let above, let body, let below) = self else { return rect }
    let room = rect.droppingFirst(Self.rows(of: above, in: rect))
      .droppingLast(Self.rows(of: below, in: rect))
    return body.focus(in: room.droppingLast(max(room.rows - body.height(columns: rect.columns), 0)))
  }

  /// The rows of parts on top of each other.
  static func rows(of parts: [Part], in rect: Rect) -> Int {
    parts.reduce(0) { $0 + $1.rows(in: rect) }
  }

  /// How many rows the content needs, as far as it does not adapt to any.
  fileprivate func height(columns: Int) -> Int {
    switch self {
    case .page(let page, _): page.rows(columns: columns).count
    case .status: 1
    case .table, .form, .chooser, .question, .progress, .stack: .max
    }
  }
}

extension Body.Part {
  /// The rows it takes of a rectangle that it shares with others.
  func rows(in rect: Rect) -> Int {
    let needed = body.height(columns: rect.columns)
    return min(max(needed, rows.lowerBound), rows.upperBound, rect.rows)
  }
}
