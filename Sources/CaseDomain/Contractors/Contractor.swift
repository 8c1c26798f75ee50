/// What a vendor is to the district: it runs the product, or advises, or both.
public enum ContractorKind: String, FieldChoice, Codable {
  /// Runs a site, service or app made and marketed for school purposes (§ 10-234aa).
  case `operator`
  /// Gives non-instructional services under a contract (§ 10-234aa).
  case consultant

  /// What it does.
  public var hint: String {
    switch self {
    case .operator: "Runs a site, service or app for schools."
    case .consultant: "Gives non-instructional services."
    }
  }
}

/// A vendor's public promise; it supports a contract and never stands in for one.
public struct Pledge: Hashable, Sendable, Codable {
  /// The day the pledge was seen or signed.
  public var on: CivilDate
  /// Where it is found.
  public var place: String
}

/// An operator or consultant with whom the district contracts, or may.
public struct Contractor: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .contractor }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// The vendor's name.
  public var name: String
  /// What the vendor is; empty while nobody has said.
  public var kinds: Set<ContractorKind> = []
  /// Whom to write to.
  public var contact = ""
  /// The address for notices by e-mail.
  public var email = ""
  /// The telephone number.
  public var telephone = ""
  /// Anything else worth knowing.
  public var remark = ""
  /// The pledge on file, if there is one.
  public var pledge: Pledge?
  /// The documents kept with the record.
  public var attachments: [Attachment] = []
  /// The vendor's products, as the casebook has them; read only here.
  public var products: [Mention] = []

  /// What is the vendor's own, without the lists that are only read here.
  private enum CodingKeys: CodingKey {
    case number, revision, name, kinds, contact, email, telephone, remark, pledge, attachments
  }

  /// The vendor's name.
  public var title: String { name }
}

extension Contractor {
  /// A vendor of whom no more is known.
  public init(name: String) { self.name = name }
}
