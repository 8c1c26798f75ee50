/// A headed part of a report.
public struct ReportSection: Hashable, Sendable, Encodable {
  /// The heading.
  public var heading: String
  /// What the numbers are of and what they rest on, each as a sentence.
  public var notes: [String]
  /// The lines.
  public var lines: [ReportLine]

  /// Describes a part.
  init(_ heading: String, notes: [String] = [], _ lines: [ReportLine]) {
    (self.heading, self.notes, self.lines) = (heading, notes, lines)
  }

  /// Whether any of its lines is drawn as a bar.
  public var hasBars: Bool { lines.contains(where: \.isBar) }

  /// Whether any of its lines is compared with the year before.
  public var isCompared: Bool { lines.contains { $0.before != nil } }

  /// The bar of a line in so many columns; as long as the number is beside the greatest of the section,
  /// and never empty where there is one.
  public func bar(_ line: ReportLine, columns: Int) -> String {
    guard line.isBar, case .known(let count) = line.now, count > 0 else { return "" }
    let most = lines.reduce(1) { most, line in
      if line.isBar, case .known(let count) = line.now { max(most, count) } else { most }
    }
    // Rounded to the nearest column.
    let filled = (2 * count * columns + most) / (2 * most)
    return String(repeating: "#", count: max(1, min(most <= columns ? count : filled, columns)))
  }
}
