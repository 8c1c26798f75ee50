/// The products used for children under exemptions, and so without a contract, in a past school year.
///
/// It is what the report asked for that districts made until the duty was repealed: the list alone, with no
/// student and no count.
public struct ToolsWithoutContract: Hashable, Sendable, Encodable {
  /// A product.
  public struct Tool: Hashable, Sendable, Encodable {
    /// The product.
    public var product: CaseReference
    /// What it is called.
    public var name: String
    /// Who runs it.
    public var `operator`: String

    /// Describes a product.
    public init(_ product: CaseReference, name: String, operator: String) {
      (self.product, self.name, self.operator) = (product, name, `operator`)
    }
  }

  /// The school year, as `2024-25`.
  public var year: String
  /// The products, by name.
  public var tools: [Tool]
  /// What is to be known of the duty.
  public var note: String

  /// The list of a school year.
  ///
  /// - Throws: `EntryProblem` for a year of which the report was never due.
  public init(of year: StateSchoolYear, _ tools: [Tool]) throws(EntryProblem) {
    let duty = RepealedDuty.reportWithoutContract
    guard duty.years.contains(year) else { throw EntryProblem.noReport(of: year, duty) }
    self.year = year.description
    self.tools = tools
    note = duty.words
  }
}

extension ExemptionBasis {
  /// Whether the product was used without a contract in a school year: the exemption was in effect on a
  /// day of it.
  public func wasInEffect(in year: StateSchoolYear) -> Bool {
    // A standing only changes on one of these days.
    ([year.firstDay] + inEffect + covered).contains {
      year.contains($0) && standing(on: $0) == .inEffect
    }
  }
}

extension EntryProblem {
  /// What is wrong with a school year of which no report was due.
  fileprivate static func noReport(of year: StateSchoolYear, _ duty: RepealedDuty) -> EntryProblem {
    let why =
      year < duty.years.lowerBound
      ? "The duty began with the school year \(duty.years.lowerBound)." : duty.ending
    return EntryProblem(
      field: "year", value: year.description,
      "No report was due for the school year \(year) [\(duty.citation.text)]. \(why) Name one from "
        + "\(duty.years.lowerBound) to \(duty.years.upperBound).")
  }
}
