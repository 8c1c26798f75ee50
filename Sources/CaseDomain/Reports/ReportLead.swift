/// Where a line of a report leads: to the list of what it counts, or to one case.
public enum ReportLead: Hashable, Sendable {
  /// A list, narrowed to a standing by its key.
  case list(CaseArea, standing: String)
  case page(CaseReference)

  /// The command that shows the same.
  public var command: String {
    switch self {
    case .list(let area, let standing):
      "docket \(area.name) list --standing \(standing)"
    case .page(let reference): "docket \(reference.area.name) show \(reference)"
    }
  }
}

extension ReportLead: Encodable {
  /// Writes the command.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(command)
  }
}
