/// One line of the docket: an item with the case it belongs to.
public struct DocketLine: Hashable, Sendable, Encodable {
  /// The line's number in the casebook, which pages the docket.
  public let id: Int
  /// The case.
  public let reference: CaseReference
  /// What the case is called.
  public let title: String
  /// What is due or waited for.
  public let item: DocketItem
  /// How many lines of its kind it stands for, itself the first of them; only a page that counts
  /// has lines that stand for others.
  public let count: RowCount

  /// Joins an item to its case.
  public init(
    id: Int, reference: CaseReference, title: String, item: DocketItem,
    count: RowCount = .exactly(1)
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.item = item
    self.count = count
  }

  /// Whether it stands for others besides itself.
  public var isCounted: Bool { count != .exactly(1) }

  /// The same line, standing for so many.
  public func counted(_ count: RowCount) -> DocketLine {
    DocketLine(id: id, reference: reference, title: title, item: item, count: count)
  }

  /// The cases it counts, as `40 contracts`.
  public var countedCases: String { "\(count.words) \(reference.area.plural)" }

  private enum CodingKeys: CodingKey { case id, reference, title, item }
}
