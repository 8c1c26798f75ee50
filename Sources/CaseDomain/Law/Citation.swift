/// A place in a statute, a regulation or a policy, and where it can be read.
public struct Citation: Hashable, Sendable, Codable {
  /// The citation as printed, for example § 10-234bb(g)(1) of the General Statutes.
  public let text: String
  /// The web address of the text, where one is known.
  public var address: String?

  /// A place in the Connecticut General Statutes.
  ///
  /// The General Assembly prints one page per chapter, with an anchor for each section.
  static func statute(_ section: String, _ subdivision: String = "", chapter: String = "170")
    -> Citation
  {
    Citation(
      text: "C.G.S. § \(section)\(subdivision)",
      address: "https://www.cga.ct.gov/current/pub/chap_\(chapter).htm#sec_\(section)")
  }

  /// A place in the policies' list of contract provisions.
  static func policyProvision(_ number: Int) -> Citation {
    Citation(text: "district policy, contract provision \(number)")
  }
}

extension Citation {
  /// The definitions.
  public static let definitions = statute("10-234aa")
  /// The duty to have a written contract.
  public static let contractRequired = statute("10-234bb", "(a)")
  /// Whose what students make is.
  public static let contentOwnership = statute("10-234bb", "(b)")
  /// The contractor's security.
  public static let contractorSecurity = statute("10-234bb", "(c)")
  /// The ban on use beyond the contract and on targeted advertising.
  public static let contractorUse = statute("10-234bb", "(d)")
  /// A conflicting clause is void.
  public static let conflictingClause = statute("10-234bb", "(e)")
  /// A contract that lacks a provision is void after notice and a failure to amend.
  public static let missingProvision = statute("10-234bb", "(f)")
  /// The website notice of a contract.
  public static let contractNotice = statute("10-234bb", "(g)(1)")
  /// The yearly notice of the website's address.
  public static let annualNotice = statute("10-234bb", "(g)(2)")
  /// The school year, from July to the end of June.
  public static let schoolYear = statute("10-259", chapter: "172")
  /// The yearly report on tools used without a contract, while it was in force.
  public static let reportWithoutContract = Citation(text: "C.G.S. § 10-234gg, repealed")
  /// The act that repealed that report.
  public static let repealOfReport = Citation(text: "P.A. 26-1 § 98")
  /// The exemption for one child's plan.
  public static let exemption = statute("10-234bb", "(i)")
  /// The surrogate parent, who is appointed for special education.
  public static let surrogateParent = statute("10-94g", chapter: "164")
  /// What the district's own policy says of directory information; no statute in force says it.
  public static let directoryPolicy = Citation(text: "district policy, directory information")
  /// What an operator owes, with or without a contract.
  public static let operators = statute("10-234cc")
  /// What an operator may not do knowingly.
  public static let operatorRestrictions = statute("10-234cc", "(b)")
  /// The ban on selling student data, and the successor that stays bound.
  public static let operatorSale = statute("10-234cc", "(b)(3)")
  /// The ban on disclosing student data, and its exceptions.
  public static let operatorDisclosure = statute("10-234cc", "(b)(4)")
  /// That whoever only sells software of others owes nothing for it.
  public static let stores = statute("10-234cc", "(f)(4)")
  /// That products for anybody are outside the duties of operators.
  public static let generalAudience = statute("10-234cc", "(f)(7)")
  /// Deletion on request.
  public static let deletion = statute("10-234cc", "(a)(2)")
  /// The contractor's notice of a breach of student information.
  public static let breachInformation = statute("10-234dd", "(a)(1)")
  /// The contractor's notice of a breach of records, content or directory information.
  public static let breachRecords = statute("10-234dd", "(a)(2)")
  /// The board's notice of a breach to families and on its website.
  public static let breachFamilies = statute("10-234dd", "(a)(3)")
  /// The notice an operator gives students and families itself.
  public static let operatorBreach = statute("10-234dd", "(b)")
  /// The general law on breaches of personal information.
  public static let generalBreach = statute("36a-701b", chapter: "669")
  /// The uniform addendum.
  public static let addendum = statute("10-234ff")
  /// The legal holidays.
  public static let legalHolidays = statute("1-4", chapter: "002")
  /// The denial of a request for public records.
  public static let recordsDenial = statute("1-206", "(a)", chapter: "014")
  /// The appeal from a denial to the Freedom of Information Commission.
  public static let recordsAppeal = statute("1-206", "(b)", chapter: "014")
  /// The records of a child who changes schools.
  public static let recordTransfer = statute("10-220h")
  /// The day from which a public entity's web content has to be accessible.
  public static let accessibleWebsite = Citation(
    text: "28 CFR 35.200", address: "https://www.law.cornell.edu/cfr/text/28/35.200")
  /// The yearly notice of rights under federal law, which is another one.
  public static let yearlyRights = Citation(
    text: "34 CFR 99.7", address: "https://www.law.cornell.edu/cfr/text/34/99.7")
  /// That a vendor may count as a school official, under the school's direct control.
  public static let schoolOfficials = Citation(
    text: "34 CFR 99.31(a)(1)(i)(B)", address: "https://www.law.cornell.edu/cfr/text/34/99.31")
  /// A parent's access to education records under federal law.
  public static let recordAccess = Citation(
    text: "34 CFR 99.10(b)", address: "https://www.law.cornell.edu/cfr/text/34/99.10")
  /// Access to special-education records under the state's regulations.
  public static let recordAccessSpecialEducation = Citation(
    text: "Conn. Agencies Regs. § 10-76d-18(a)",
    address: "https://casetext.com/regulation/connecticut-administrative-code"
      + "/title-10-education-and-culture/children-requiring-special-education"
      + "/section-10-76d-conditions-of-instruction"
      + "/section-10-76d-18-education-records-and-reports")
  /// The district's answer to a question that no text read answers.
  public static let districtChoice = Citation(text: "an open question, as the district answers it")
  /// The numbers the district sets for itself.
  public static let districtPractice = Citation(text: "the district's own practice")
}
