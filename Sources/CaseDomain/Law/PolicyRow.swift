/// One point on which the two policies and the statute were compared, and where the program meets it.
///
/// `rules.md` lists them all, so that whoever reads the policies can follow each to an act.
public struct PolicyRow: Hashable, Sendable {
  /// The number of the row in the comparison of the policies.
  public let number: Int
  /// What the row is about.
  public let subject: String
  /// The topics under which the profiles hold it; none where it is a fact of the policy as a whole.
  public let topics: [PolicyTopic]
  /// Where it is acted on, or shown besides the screen of the policy in force.
  public let place: String

  private init(
    _ number: Int, _ topics: [PolicyTopic], _ place: String, called subject: String? = nil
  ) {
    (self.number, self.topics, self.place) = (number, topics, place)
    self.subject = subject ?? topics.map(\.label).joined(separator: "; ")
  }

  /// Every row, in order.
  public static let all = contracts + duties + definitions + operators

  private static let contracts = [
    PolicyRow(1, [.actor], "the district's name at the head of letters and of the website"),
    PolicyRow(2, [.ownership], "provision 1 in the review; a clause against § 10-234bb(b)"),
    PolicyRow(
      3, [.disasterRecoveryRestore],
      "the switch repopulateAnyData: the watch of a deletion request, its letter to the contractor"),
    PolicyRow(4, [.reviewWho], "provision 4; reviews and corrections of records"),
    PolicyRow(5, [.breachAddressee], "provision 6; the contractor's notice of a breach"),
    PolicyRow(6, [.studentAccount], "provision 7; what happens after a contract's end"),
    PolicyRow(7, [.ferpaReference], "provision 8"),
    PolicyRow(8, [.governedParties], "provision 9"),
    PolicyRow(9, [.severabilityReach], "provision 10"),
    PolicyRow(
      10, [.advertising],
      "provision 11, by policy alone; a clause against § 10-234bb(d); no contract is void over it"),
    PolicyRow(11, [.addendumConformity], "finding provisions by the addendum"),
    PolicyRow(
      12, [.addendumSource], "the addendum among a contract's terms; open question “addendum”"),
    PolicyRow(13, [.conflictingTerm], "recording a clause that conflicts, which is void by itself"),
    PolicyRow(14, [.missingTermAtOnce], "the standing of a contract: void by determination alone"),
    PolicyRow(
      15, [.missingTermAfterNotice], "the notice to amend and its letter; the determination"),
  ]

  private static let duties = [
    PolicyRow(16, [.websiteNotice], "posting a contract; the website"),
    PolicyRow(17, [.annualNotice], "the annual notice"),
    PolicyRow(18, [.exemptionTest], "opening an exemption; its agreement"),
    PolicyRow(19, [.exemptionSigner], "what the signature of an exemption is called; signing"),
    PolicyRow(20, [.exemptionFederalLaw], "condition 1 of an exemption"),
    PolicyRow(21, [.exemptionOperator], "condition 3 of an exemption"),
    PolicyRow(22, [.operatorSecurity], "the review of security; condition 3 of an exemption"),
    PolicyRow(23, [.deletionRequester], "checking the right to ask for a deletion"),
    PolicyRow(24, [.disasterRecoverySystem], "a copy that stays, and its watch"),
    PolicyRow(25, [.repeatRequester], "asking again once a copy was restored"),
    PolicyRow(26, [.guidance], "shown alone: nobody acts on it here"),
    PolicyRow(
      27, [.familyBreachNotice],
      "waves of a breach, by e-mail or another way with a reason; posting"),
    PolicyRow(28, [.earlierBreachNotice], "a contract's own days for a breach, and their clock"),
  ]

  private static let definitions = [
    PolicyRow(29, [.contractor], "what kind of vendor a contractor is"),
    PolicyRow(30, [.operator], "whether the statutes reach a product: operator"),
    PolicyRow(31, [.consultant], "whether the statutes reach a product: consultant"),
    PolicyRow(32, [.studentDefinition], "shown alone: a student is a code here"),
    PolicyRow(
      33, [.eligibleStudent],
      "adultAge: the right to ask, signatures of exemptions, lists of affected students"),
    PolicyRow(34, [.recordHolder], "shown alone, as an error of the policy beside the statute"),
    PolicyRow(35, [.recordExclusions], "shown alone"),
    PolicyRow(
      36, [.publicData], "shown alone; whether a product takes in student data goes by the statute"),
    PolicyRow(37, [.informationFromFamilies], "shown alone; the data classes of a contract"),
    PolicyRow(38, [.informationFromStaff], "shown alone; the data classes of a contract"),
    PolicyRow(39, [.dateOfBirth], "the pick-list of kinds of data, with who names each"),
    PolicyRow(40, [.lastElements], "the pick-list of kinds of data, with who names each"),
    PolicyRow(41, [.addedElements], "the pick-list of kinds of data, with who names each"),
    PolicyRow(42, [.elementWording], "the pick-list of kinds of data, with who names each"),
    PolicyRow(43, [.schoolPurposes], "directory information that is weighed; incidents"),
  ]

  private static let operators = [
    PolicyRow(44, [.targetedAdvertisingBasis], "an incident of targeted advertising"),
    PolicyRow(45, [.targetedAdvertisingException], "an incident of targeted advertising"),
    PolicyRow(46, [.advertisingElsewhere], "an incident of advertising elsewhere"),
    PolicyRow(47, [.profiles], "an incident of a profile"),
    PolicyRow(48, [.sale], "an incident of a sale, and the successor"),
    PolicyRow(49, [.disclosures], "an incident of a disclosure, and the exception claimed"),
    PolicyRow(50, [.subprocessors], "an incident of a disclosure; a breach at a sub-processor"),
    PolicyRow(51, [.permittedUses], "an incident, and the use that is allowed"),
    PolicyRow(52, [.sellers], "whether the statutes reach a product: store"),
    PolicyRow(53, [.generalAudience], "whether the statutes reach a product: general audience"),
    PolicyRow(
      54, [.directoryRequests],
      "the switch directoryForSchoolPurposesOnly: granting directory information, refused as policy"
    ),
    PolicyRow(55, [], "nothing: only how the texts are laid out", called: "Structure of the texts"),
    PolicyRow(
      56, [], "no citation of a policy is printed: each rule cites the statute as it reads today",
      called: "Legal references"),
    PolicyRow(
      57, [], "adopted and revised: following a policy from a day, keeping the adopted policy",
      called: "Adoption"),
  ]
}
