/// The site, service or app itself; a vendor has many.
public struct Product: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .product }
  /// The running number.
  public var number: Int
  /// Counts the changes.
  public var revision: Int
  /// The product's name.
  public var name: String
  /// The vendor that runs it.
  public var contractor: Mention
  /// What kind of product it is, in the district's words: `adaptive practice`.
  public var category: String
  /// What it is for.
  public var purpose: String
  /// Its address on the web.
  public var address: String
  /// The grades that use it.
  public var grades: String
  /// The documents kept with the record.
  public var attachments: [Attachment]

  /// Describes a product.
  public init(
    number: Int = 0, revision: Int = 0, name: String, contractor: Mention, category: String = "",
    purpose: String = "", address: String = "", grades: String = "",
    attachments: [Attachment] = []
  ) {
    self.number = number
    self.revision = revision
    self.name = name
    self.contractor = contractor
    self.category = category
    self.purpose = purpose
    self.address = address
    self.grades = grades
    self.attachments = attachments
  }

  /// The product's name.
  public var title: String { name }
}
