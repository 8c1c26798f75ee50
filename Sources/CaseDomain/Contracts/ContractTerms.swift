/// What is entered about a contract before and beside its signing.
public struct ContractTerms: Hashable, Sendable, Codable {
  /// What the contract is for.
  public var purposes: Set<Purpose>
  /// A brief description, which the website notice needs.
  public var description: String
  /// The classes of student data that may be collected.
  public var classes: Set<DataClass>
  /// The elements of student data that may be collected.
  public var elements: Set<DataElement>
  /// Elements that no list names.
  public var otherElements: String
  /// The state's addendum.
  public var addendum: Addendum
  /// The contract's own days to tell of a breach of student information, if it names a number.
  public var breachDaysInformation: Int?
  /// The contract's own days to tell of a breach of student records or content.
  public var breachDaysRecords: Int?
  /// The contract's own days to delete on request.
  public var deletionDays: Int?

  /// Describes what is entered.
  public init(
    purposes: Set<Purpose> = [], description: String = "", classes: Set<DataClass> = [],
    elements: Set<DataElement> = [], otherElements: String = "", addendum: Addendum = .unknown,
    breachDaysInformation: Int? = nil, breachDaysRecords: Int? = nil, deletionDays: Int? = nil
  ) {
    self.purposes = purposes
    self.description = description
    self.classes = classes
    self.elements = elements
    self.otherElements = otherElements
    self.addendum = addendum
    self.breachDaysInformation = breachDaysInformation
    self.breachDaysRecords = breachDaysRecords
    self.deletionDays = deletionDays
  }
}
