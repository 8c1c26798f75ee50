extension Citation {
  /// Public records are kept until their schedule lets them go.
  static let recordsKept = Citation(text: "C.G.S. §§ 7-109, 11-8b")
  /// Nothing is destroyed while a request to see it is open.
  static let accessFirst = Citation(
    text: "34 CFR 99.10(e), not checked against the text",
    address: "https://www.law.cornell.edu/cfr/text/34/99.10")
  /// From when the rights under federal law are the student's own.
  public static let ownRights = Citation(
    text: "34 CFR 99.3", address: "https://www.law.cornell.edu/cfr/text/34/99.3")
  /// Whose the content is that students make.
  static let studentContent = statute("10-234bb", "(b)")
  /// What a contract must say on deletion, with its exceptions.
  static let deletionProvision = statute("10-234bb", "(a)(2)")
}
