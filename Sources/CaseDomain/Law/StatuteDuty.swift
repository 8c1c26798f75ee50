/// A duty or rule of the statute that the policies leave out or say otherwise, and where the program
/// meets it.
public struct StatuteDuty: Hashable, Sendable {
  /// The number in the list of such duties.
  public let number: Int
  /// The duty.
  public let subject: String
  /// Where it is written.
  public let citation: Citation
  /// Where it is acted on or shown.
  public let place: String

  private init(_ number: Int, _ subject: String, _ citation: Citation, _ place: String) {
    (self.number, self.subject) = (number, subject)
    (self.citation, self.place) = (citation, place)
  }

  /// Every such duty, in order.
  public static let all = [
    StatuteDuty(
      1, "A written contract whenever data is shared", .contractRequired,
      "drafting and executing a contract; first use before it; whether a product may be used"),
    StatuteDuty(
      2, "What students make is theirs or their parents'", .contentOwnership,
      "a clause against it; deletion requests"),
    StatuteDuty(
      3, "The contractor's security", .contractorSecurity, "the review of a contract's security"),
    StatuteDuty(
      4, "The contractor's own ban on targeted advertising", .contractorUse,
      "a clause against it; incidents"),
    StatuteDuty(
      5, "A void clause and a void contract are two things", .conflictingClause,
      "recording a clause that conflicts; notice to amend and determination"),
    StatuteDuty(
      6, "Who asks for deletion has to control the data", .deletion, "checking the right to ask"),
    StatuteDuty(
      7, "No renting or trading; identifiers that follow a user", .operatorRestrictions,
      "incidents of a sale and of a profile"),
    StatuteDuty(
      8, "Disclosure a family asks for; uses allowed", .operatorDisclosure,
      "the exceptions of an incident"),
    StatuteDuty(
      9, "Families are told electronically, and the notice is posted", .breachFamilies,
      "waves of a breach and their way; the breach's page on the website"),
    StatuteDuty(
      10, "An operator without a contract tells families itself", .operatorBreach,
      "the clocks of a breach at such an operator; what the holder told"),
    StatuteDuty(
      11, "The yearly report on products without a contract, repealed in 2026",
      .reportWithoutContract,
      "the report without-contract, for school years that are past; no duty today"),
    StatuteDuty(
      12, "State guidance and the uniform addendum", .addendum,
      "the addendum among a contract's terms; provisions by the addendum"),
  ]
}
