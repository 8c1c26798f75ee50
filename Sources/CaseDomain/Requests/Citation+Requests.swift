extension Citation {
  /// The record of who was given what.
  static let disclosureRecord = Citation(
    text: "34 CFR 99.32, 300.614", address: "https://www.law.cornell.edu/cfr/text/34/99.32")
  /// The request to amend a record, and the answer.
  static let recordCorrection = Citation(
    text: "34 CFR 99.20", address: "https://www.law.cornell.edu/cfr/text/34/99.20")
  /// The hearing on a refused amendment, and what follows it.
  static let correctionHearing = Citation(
    text: "34 CFR 99.21", address: "https://www.law.cornell.edu/cfr/text/34/99.21")
  /// The right of either parent, unless a court says otherwise.
  static let eitherParent = Citation(
    text: "34 CFR 99.4; C.G.S. §§ 46b-56(g), 10-15b(a)",
    address: "https://www.law.cornell.edu/cfr/text/34/99.4")
  /// What a school may give a student beside the rights of the parents.
  static let minorStudent = Citation(
    text: "34 CFR 99.5(b)", address: "https://www.law.cornell.edu/cfr/text/34/99.5")
  /// The consent to a disclosure, and where none is needed.
  static let recordConsent = Citation(
    text: "34 CFR 99.30, 99.31", address: "https://www.law.cornell.edu/cfr/text/34/99.30")
  /// Anybody may ask for public records, directory information among them.
  static let publicRecords = Citation(
    text: "C.G.S. §§ 1-210(a), 1-212(a)", address: promptAccess.address)
  /// Public records are given promptly.
  static let promptAccess = statute("1-212", "(a)", chapter: "014")
  /// Names and addresses of students, which nobody can be compelled to disclose without consent.
  static let studentNames = statute("1-210", "(b)(11)", chapter: "014")
  /// What federal law gives recruiters of colleges.
  static let collegeRecruiters = Citation(
    text: "20 U.S.C. § 7908, not checked against the text",
    address: "https://www.law.cornell.edu/uscode/text/20/7908")
  /// The same for military recruiters as for others.
  static let recruiters = statute("10-221b")
  /// How a hearing is held.
  static let hearingNotice = Citation(
    text: "34 CFR 99.22(b)", address: "https://www.law.cornell.edu/cfr/text/34/99.22")
  /// Opting out of directory information.
  static let optOut = Citation(
    text: "34 CFR 99.37", address: "https://www.law.cornell.edu/cfr/text/34/99.37")
}
