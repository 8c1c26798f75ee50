/// Everything that can be done to a contract.
public enum ContractCommand: Hashable, Sendable {
  /// Opens a contract; the contractor is one on file or a new name.
  case draft(ContractDraft)
  case change(CaseReference, ContractCorrection)
  case execute(CaseReference, signedOn: CivilDate, inForceOn: CivilDate?, term: Term)
  case find(CaseReference, Provision, Finding)
  case notify(CaseReference, NoticeToAmend)
  case extendCure(CaseReference, until: CivilDate, why: String)
  case amend(CaseReference, Amendment)
  case post(CaseReference, Posting)
  case renew(CaseReference, Renewal)
  case letEnd(CaseReference, on: CivilDate)
  case terminate(CaseReference, Termination)
  case confirmEnd(CaseReference, EndConfirmation)
  case attach(CaseReference, path: String, role: String)
  case note(CaseReference, String)

  /// The contract acted on, or `nil` for a new one.
  public var reference: CaseReference? {
    switch self {
    case .draft: nil
    case .change(let reference, _), .execute(let reference, _, _, _),
      .find(let reference, _, _), .notify(let reference, _), .extendCure(let reference, _, _),
      .amend(let reference, _), .post(let reference, _), .renew(let reference, _),
      .letEnd(let reference, _), .terminate(let reference, _), .confirmEnd(let reference, _),
      .attach(let reference, _, _), .note(let reference, _):
      reference
    }
  }
}

/// A contract to be opened.
public struct ContractDraft: Hashable, Sendable {
  /// A vendor on file, or `nil` for a new one.
  public var contractor: CaseReference?
  /// The name of a vendor that is not on file yet.
  public var newContractor: String
  /// Products on file.
  public var products: [CaseReference]
  /// The names of products that are not on file yet.
  public var newProducts: [String]
  /// What is entered about the contract.
  public var terms: ContractTerms
  /// The day the last party signed, if it has.
  public var signedOn: CivilDate?
  /// The day it comes into force, where that is another day.
  public var inForceOn: CivilDate?
  /// When it ends.
  public var term: Term
  /// What an imported register said of a product.
  public var productDetails: ProductDetails
  /// A remark to keep with the contract.
  public var remark: String

  /// Facts about the products of a draft that a register gives in its own columns.
  public struct ProductDetails: Hashable, Sendable {
    /// What kind of product it is.
    public var category: String
    /// The grades that use it.
    public var grades: String
    /// Its address on the web.
    public var address: String

    /// Describes the facts.
    public init(category: String = "", grades: String = "", address: String = "") {
      self.category = category
      self.grades = grades
      self.address = address
    }
  }

  /// Describes a contract to be opened.
  public init(
    contractor: CaseReference? = nil, newContractor: String = "",
    products: [CaseReference] = [], newProducts: [String] = [],
    terms: ContractTerms = ContractTerms(), signedOn: CivilDate? = nil,
    inForceOn: CivilDate? = nil, term: Term = .unknown,
    productDetails: ProductDetails = ProductDetails(), remark: String = ""
  ) {
    self.contractor = contractor
    self.newContractor = newContractor
    self.products = products
    self.newProducts = newProducts
    self.terms = terms
    self.signedOn = signedOn
    self.inForceOn = inForceOn
    self.term = term
    self.productDetails = productDetails
    self.remark = remark
  }
}

/// What a correction leaves a contract with.
public struct ContractCorrection: Hashable, Sendable {
  /// The products covered.
  public var products: [CaseReference]
  /// What is entered about the contract.
  public var terms: ContractTerms
  /// The day the last party signed, if that is to be corrected.
  public var signedOn: CivilDate?
  /// The day it comes into force, where that is another day.
  public var inForceOn: CivilDate?
  /// When the current term ends.
  public var term: Term

  /// Describes a correction.
  public init(
    products: [CaseReference], terms: ContractTerms, signedOn: CivilDate?,
    inForceOn: CivilDate?, term: Term
  ) {
    self.products = products
    self.terms = terms
    self.signedOn = signedOn
    self.inForceOn = inForceOn
    self.term = term
  }
}
