/// What a decision about one record may ask of the others.
public protocol Register {
  /// The vendor of a reference.
  ///
  /// - Throws: `Refusal` where there is none.
  func contractor(_ reference: CaseReference) throws -> Contractor
  /// The product of a reference.
  ///
  /// - Throws: `Refusal` where there is none.
  func product(_ reference: CaseReference) throws -> Product
  /// The vendor of a name, whatever its capitals.
  func contractor(named name: String) throws -> CaseReference?
  /// The product of a name with a vendor, whatever its capitals.
  func product(named name: String, of contractor: Int) throws -> CaseReference?
  /// The days for deletion that a vendor's newest signed contract names, if it names any.
  func deletionDays(of contractor: Int) throws -> Int?
  /// An exemption that has not ended for a child's code and a product.
  func openExemption(student code: String, product: Int) throws -> CaseReference?
}

/// Where a decision is taken: the office, the other records, the person and the day.
public struct Circumstances {
  /// The district's office.
  public let office: Office
  /// The other records.
  public let register: any Register
  /// The person who acts.
  public let actor: Actor
  /// The day of the act.
  public let today: CivilDate

  /// Describes the circumstances of a decision.
  public init(office: Office, register: any Register, actor: Actor, today: CivilDate) {
    self.office = office
    self.register = register
    self.actor = actor
    self.today = today
  }
}
