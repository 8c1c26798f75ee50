/// What is entered about a contract before and beside its signing.
public struct ContractTerms: Hashable, Sendable, Codable {
  /// What the contract is for.
  public var purposes: Set<Purpose> = []
  /// A brief description, which the website notice needs.
  public var description = ""
  /// The classes of student data that may be collected.
  public var classes: Set<DataClass> = []
  /// The elements of student data that may be collected.
  public var elements: Set<DataElement> = []
  /// Elements that no list names.
  public var otherElements = ""
  /// The state's addendum.
  public var addendum: Addendum = .unknown
  /// The contract's own days to tell of a breach of student information, if it names a number.
  public var breachDaysInformation: Int?
  /// The contract's own days to tell of a breach of student records or content.
  public var breachDaysRecords: Int?
  /// The contract's own days to delete on request.
  public var deletionDays: Int?
}
