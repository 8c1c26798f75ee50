/// One row of a list.
public struct ListRow: Hashable, Sendable {
  /// The record.
  public var reference: CaseReference
  /// The revision shown, which an act on the row carries back.
  public var revision: Int
  /// A value for each of the area's columns, in their order.
  public var cells: [ListCell]
  /// How good or bad the standing is.
  public var tone: Tone
  /// The row's place in the order asked for.
  public var mark: PageMark

  /// Describes a row.
  public init(
    reference: CaseReference, revision: Int, cells: [ListCell], tone: Tone, mark: PageMark
  ) {
    self.reference = reference
    self.revision = revision
    self.cells = cells
    self.tone = tone
    self.mark = mark
  }
}
