/// A headed part of a report.
public struct ReportSection: Hashable, Sendable, Encodable {
  /// The heading.
  public let heading: String
  /// What the numbers are of and what they rest on, each as a sentence.
  public let notes: [String]
  /// The lines.
  public let lines: [ReportLine]
  // Found once, since an inventory has tens of thousands of lines.
  /// Whether any of its lines has a number.
  public let hasNumbers: Bool
  /// Whether any of its lines is drawn as a bar.
  public let hasBars: Bool
  /// Whether any of its lines is compared with the year before.
  public let isCompared: Bool
  /// The greatest number that is drawn as a bar.
  private let greatest: Int

  /// What is written of it.
  private enum CodingKeys: CodingKey { case heading, notes, lines }

  /// Describes a part.
  init(_ heading: String, notes: [String] = [], _ lines: [ReportLine]) {
    (self.heading, self.notes, self.lines) = (heading, notes, lines)
    hasNumbers = lines.contains { $0.now != nil }
    hasBars = lines.contains(where: \.isBar)
    isCompared = lines.contains { $0.before != nil }
    greatest = lines.compactMap(\.barred).max() ?? 0
  }

  /// The bar of a line in so many columns; as long as the number is beside the greatest of the section,
  /// and never empty where there is one.
  public func bar(_ line: ReportLine, columns: Int) -> String {
    guard let count = line.barred, count > 0 else { return "" }
    let most = max(greatest, 1)
    // Rounded to the nearest column.
    let filled = (2 * count * columns + most) / (2 * most)
    return String(repeating: "#", count: max(1, min(most <= columns ? count : filled, columns)))
  }
}

extension ReportLine {
  /// The number of a line that is drawn as a bar.
  fileprivate var barred: Int? {
    guard isBar, case .known(let count) = now else { return nil }
    return count
  }
}
