/// The district's answers to questions on which the statute is silent.
///
/// Each is for the district's counsel to settle; the first value is the cautious one.
public struct Choices: Hashable, Sendable, Codable {
  /// Whether a renewal starts the time for the website notice again.
  public var renewalRestartsNotice: Bool
  /// Whether a contract is executed on its last signature or on the day it comes into force.
  public var executedOn: ExecutedOn
  /// Whether a contract with every provision but without the state addendum is still deficient.
  ///
  /// C.G.S. § 10-234bb(f)(2) can be read so; §§ 10-234bb(h) and 10-234ff say "may".
  public var addendumRequired: Bool

  /// Whether an exemption ends when one of two parents who signed it withdraws.
  public var oneParentWithdrawalEnds: Bool
  /// Whether a surrogate parent's signature on an exemption is the one asked of a parent.
  public var surrogateParentSigns: Bool
  /// Whether an adult student's own signature on an exemption suffices without a parent's.
  public var adultStudentSigns: Bool
  /// Whether a minor student's own request to delete waits for a parent.
  ///
  /// C.G.S. § 10-234cc(a)(2) goes by the right to control the data and names no age.
  public var minorRequest: MinorRequest

  /// Whether families are told where directory information alone was released.
  ///
  /// C.G.S. § 10-234dd(a)(3) names the other classes of data.
  public var directoryBreachTold: Bool
  /// Whether the general law on breaches binds the district.
  ///
  /// C.G.S. § 36a-701b speaks of whoever owns or keeps personal information.
  public var generalBreachLaw: Bool

  /// What becomes of a minor's own request to delete.
  public enum MinorRequest: String, CaseIterable, Hashable, Sendable, Codable {
    case parentJoins = "parent-joins"
    case caseByCase = "case-by-case"

    /// The answer in words.
    public var label: String {
      switch self {
      case .parentJoins: "a parent is to join"
      case .caseByCase: "decided case by case, with a reason"
      }
    }
  }

  /// The two readings of "executed".
  public enum ExecutedOn: String, CaseIterable, Hashable, Sendable, Codable {
    case lastSignature = "last-signature"
    case inForce = "in-force"
  }

  /// The answers used until a district gives its own.
  public init(
    renewalRestartsNotice: Bool = true, executedOn: ExecutedOn = .lastSignature,
    addendumRequired: Bool = false, oneParentWithdrawalEnds: Bool = true,
    surrogateParentSigns: Bool = true, adultStudentSigns: Bool = false,
    minorRequest: MinorRequest = .parentJoins, directoryBreachTold: Bool = true,
    generalBreachLaw: Bool = false
  ) {
    self.renewalRestartsNotice = renewalRestartsNotice
    self.executedOn = executedOn
    self.addendumRequired = addendumRequired
    self.oneParentWithdrawalEnds = oneParentWithdrawalEnds
    self.surrogateParentSigns = surrogateParentSigns
    self.adultStudentSigns = adultStudentSigns
    self.minorRequest = minorRequest
    self.directoryBreachTold = directoryBreachTold
    self.generalBreachLaw = generalBreachLaw
  }
}
