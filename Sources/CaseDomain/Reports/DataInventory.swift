/// Which product holds which kinds of student data, as contracts and exemptions say on a day; it names
/// no student.
public struct DataInventory: Hashable, Sendable, Encodable {
  /// What lets a product hold data: a contract with the data that it names, or an exemption, which names
  /// none.
  public struct Source: Hashable, Sendable {
    /// The contract or the exemption.
    public var reference: CaseReference
    /// How it stands, as words.
    public var standing: String
    /// The kinds of data that the contract names.
    public var elements: [DataElement]
    /// Other data that the contract names, in its words.
    public var others: String

    /// Describes a source.
    public init(
      _ reference: CaseReference, standing: String, elements: [DataElement] = [],
      others: String = ""
    ) {
      (self.reference, self.standing, self.elements) = (reference, standing, elements)
      self.others = others
    }
  }

  /// A product with what it may hold, or a contract that names no product.
  public struct Holding: Hashable, Sendable {
    /// The product; `nil` for a contract that names none.
    public var product: CaseReference?
    /// What the product is called, or that none is named.
    public var name: String
    /// Whose it is.
    public var contractor: String
    /// The grades that use it, in the district's words.
    public var grades: String
    /// What lets it hold data.
    public var sources: [Source]

    /// Describes a product.
    public init(
      _ product: CaseReference?, name: String, contractor: String, grades: String,
      sources: [Source]
    ) {
      (self.product, self.name, self.contractor) = (product, name, contractor)
      (self.grades, self.sources) = (grades, sources)
    }

    /// What a contract that names no product lets its contractor hold.
    public init(noProductNamedBy contract: Source, contractor: String) {
      self.init(
        nil, name: "no product named by \(contract.reference)", contractor: contractor, grades: "",
        sources: [contract])
    }

    /// The kinds of data that one of its contracts names, in the order of the list.
    public var elements: [DataElement] {
      let held = Set(sources.flatMap(\.elements))
      return DataElement.allCases.filter(held.contains)
    }

    /// What it holds, as words.
    public var words: String {
      let others = sources.map(\.others).filter { !$0.isEmpty }
      let all = elements.map(\.label) + others
      return all.isEmpty ? "no contract says which data" : all.joined(separator: "; ")
    }
  }

  /// The day.
  public var day: CivilDate
  /// What holds data: contracts that name no product, then the products by name.
  public var holdings: [Holding]

  /// An inventory of a day.
  public init(on day: CivilDate, _ holdings: [Holding]) {
    (self.day, self.holdings) = (day, holdings)
  }

  /// The products that hold a kind of data.
  public func holders(of element: DataElement) -> [Holding] {
    holdings.filter { $0.elements.contains(element) }
  }

  /// The same inventory with only the products that hold a kind of data.
  public func only(_ element: DataElement?) -> DataInventory {
    element.map { DataInventory(on: day, holders(of: $0)) } ?? self
  }

  /// The inventory in words: the products with what they hold, and the kinds of data with who holds them.
  public var sections: [ReportSection] {
    [
      ReportSection(
        "What each product holds",
        notes: [
          "As the contracts say that are in force, or have ended without the contractor's word that nothing "
            + "is kept, and the exemptions in effect, or out of effect before the child's data is confirmed "
            + "deleted. An exemption names no data, and no student is named here."
        ],
        holdings.flatMap { holding in
          [
            ReportLine(
              holding.name,
              words: "\(holding.contractor)"
                + (holding.grades.isEmpty ? "" : ", grades \(holding.grades)")
                + ": \(holding.words)",
              leads: holding.product.map(ReportLead.page))
          ]
            + holding.sources.map {
              ReportLine("  \($0.reference)", words: $0.standing, leads: .page($0.reference))
            }
        }),
      ReportSection(
        "Who holds each kind of data",
        DataElement.allCases.compactMap { element in
          let holders = holders(of: element)
          guard !holders.isEmpty else { return nil }
          return ReportLine(
            element.label, .known(holders.count),
            words: holders.map(\.name).joined(separator: "; "))
        }),
    ]
  }

  /// Writes the products, each with the kinds of data and what they rest on.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(day, forKey: .day)
    try container.encode(holdings, forKey: .products)
  }

  private enum CodingKeys: CodingKey { case day, products }
}

extension DataInventory.Source: Encodable {}
extension DataInventory.Holding: Encodable {}
