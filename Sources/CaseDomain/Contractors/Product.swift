/// The site, service or app itself; a vendor has many.
public struct Product: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .product }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// The product's name.
  public var name: String
  /// The vendor that runs it.
  public var contractor: Mention
  /// What kind of product it is, in the district's words: `adaptive practice`.
  public var category = ""
  /// What it is for.
  public var purpose = ""
  /// Its address on the web.
  public var address = ""
  /// The grades that use it.
  public var grades = ""
  /// The looks at whether the statutes reach it, oldest first; the last one counts.
  public var applicability: [Applicability] = []
  /// The documents kept with the record.
  public var attachments: [Attachment] = []
  /// The signed contracts for it, as the casebook has them; read only here.
  public var signedContracts: [CaseReference] = []

  /// What is the product's own, without the list that is only read here.
  private enum CodingKeys: CodingKey {
    case number, revision, name, contractor, category, purpose, address, grades, applicability
    case attachments
  }

  /// The product's name.
  public var title: String { name }
}

extension Product {
  /// A product of which no more is known.
  public init(name: String, contractor: Mention) {
    self.name = name
    self.contractor = contractor
  }

  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    zip(applicability, applicability.dropFirst()).map { ($0.on, $1.on) }
      + applicability.map { ($0.on, $0.again) }
  }
}
