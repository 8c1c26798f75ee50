import PlainText

/// One column of one row: what it shows and in which role.
public struct Cell: Equatable, Sendable {
  /// The base scalar and its marks as `Glyph` packs them; zero in a continuation.
  public let packed: UInt64
  /// What the text in it is for.
  public var role: Role
  /// 1 or 2 for a glyph, 0 for the second column of a wide one.
  public let width: UInt8

  init(packed: UInt64, role: Role, width: UInt8) {
    self.packed = packed
    self.role = role
    self.width = width
  }

  /// Makes the cell a glyph starts in.
  init(_ glyph: Glyph, role: Role) {
    self.init(packed: glyph.packed, role: role, width: UInt8(glyph.columns))
  }

  static func blank(_ role: Role) -> Cell {
    Cell(packed: 0x20, role: role, width: 1)
  }

  /// Makes the second column of a wide glyph.
  static func continuation(_ role: Role) -> Cell {
    Cell(packed: 0, role: role, width: 0)
  }

  /// Whether the cell is the second column of the wide glyph to its left.
  public var isContinuation: Bool { width == 0 }

  /// The glyph as text; empty in a continuation.
  public var text: String { glyph?.text ?? "" }

  /// The glyph that starts in this cell; nothing in a continuation.
  var glyph: Glyph? {
    isContinuation ? nil : Glyph(packed: packed, columns: Int(width))
  }
}
