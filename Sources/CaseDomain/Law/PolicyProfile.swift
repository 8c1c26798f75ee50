/// The terms of the district's own policy, as far as they change what the program asks or shows.
///
/// A district copies one of the three that come with the program and edits it; the statute binds
/// whatever the profile says.
public struct PolicyProfile: Hashable, Sendable, Codable {
  /// The profile's name: connecticut, trumbull, bristol, or the district's own.
  public var id: String
  /// What the policy is called.
  public var title: String
  /// The number the board gave it.
  public var policyNumber: String?
  /// The day the board adopted it, where known.
  public var adopted: CivilDate?
  /// The day the board last revised it, where known.
  public var revised: CivilDate?
  /// Who signs for a child: "parent or guardian", "parent or legal guardian".
  public var guardian: String
  /// The numbers of the provisions a contract must have.
  public var provisions: [Int]
  /// The kinds of student data the policy names, for marking the pick-list.
  public var dataElements: [DataElement]
  /// The age at which a student's rights become the student's own.
  public var adultAge: Int
  /// Whether deletion may be asked for again once a disaster-recovery copy restored any data, not
  /// only accessible data.
  public var repopulateAnyData: Bool
  /// Whether directory information is disclosed only where a request is related to school purposes; a
  /// rule of the policy, which stands in no statute in force.
  public var directoryForSchoolPurposesOnly: Bool
  /// What the policy says on each topic where the texts differ.
  public var terms: [ProfileTerm]

  /// Whether a contract must have a provision; the statute's ten are required of every district.
  public func requires(_ provision: Provision) -> Bool {
    provision.authority == .statute || provisions.contains(provision.number)
  }

  /// The provisions a contract must have, in order.
  public var required: [Provision] { Provision.allCases.filter(requires) }

  /// What the policy says on a topic, where the profile covers it.
  public func term(_ topic: PolicyTopic) -> ProfileTerm? {
    terms.first { $0.topic == topic }
  }
}
