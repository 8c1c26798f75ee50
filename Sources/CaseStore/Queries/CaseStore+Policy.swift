import CaseDomain
import GRDB

extension CaseStore {
  /// The policy in force: every rule, what the policy says otherwise, open questions with the cases they
  /// touched.
  public func policy(_ portion: PolicyPage.Portion, today: CivilDate) throws -> CasePage {
    try reading { db in
      let district = try district(from: db)
      let touched = try OpenQuestion.decidable.map { ($0.id, try db.touched(by: $0.id)) }
      return PolicyPage(
        district, statute: try? means.policies.policy("connecticut"),
        touched: Dictionary(touched) { first, _ in first }, today: today
      ).page(portion)
    }
  }
}

extension Database {
  /// How many cases of one question are named; the others are counted.
  private static let named = 200

  /// The cases that the answer to a question has touched.
  fileprivate func touched(by question: OpenQuestionID) throws -> TouchedCases {
    switch question {
    case .addendum:
      return try touched(.contract, "signedOn IS NOT NULL AND addendum <> 'included'")
    case .renewal: return try touched(.contract, "number IN (SELECT contract FROM renewal)")
    case .executed:
      return try touched(.contract, "signedOn IS NOT NULL AND inForceOn <> signedOn")
    case .adultStudent: return try touched(signedAs: .adultStudent)
    case .surrogateParent: return try touched(signedAs: .surrogateParent)
    case .oneParent:
      return try touched(
        .exemption,
        "number IN (SELECT exemption FROM signature WHERE withdrawnOn IS NOT NULL)")
    case .minorRequest: return try touched(.deletion, "requester = 'minor-student'")
    case .directoryBreach: return try touchedBreaches(\.isDirectoryOnly)
    case .generalBreachLaw:
      return try touchedBreaches { !$0.kinds.isEmpty && $0.encrypted != true }
    case .closedDays: return try touchedByClosures()
    case .operatorBreach, .weekend, .directoryPolicy, .clickWrap: return .none
    }
  }

  private func touched(signedAs role: SignerRole) throws -> TouchedCases {
    try touched(
      .exemption, "number IN (SELECT exemption FROM signature WHERE role = '\(role.rawValue)')")
  }

  private func touched(_ area: CaseArea, _ condition: String) throws -> TouchedCases {
    let count = try number("SELECT count(*) FROM \(area.name) WHERE \(condition)") ?? 0
    let first = try rows(
      """
      SELECT number, title FROM \(area.name) WHERE \(condition) ORDER BY number LIMIT \(Self.named)
      """
    ).map {
      TouchedCases.One(CaseReference(area, try $0.number("number")), try $0.text("title"))
    }
    return TouchedCases(first, of: count)
  }

  /// Breaches are few, and what they are of is for the domain to say.
  private func touchedBreaches(_ isTouched: (BreachData) -> Bool) throws -> TouchedCases {
    let breaches = try rows("SELECT number FROM breach ORDER BY number").compactMap {
      try Breach.load(try $0.number("number"), from: self)
    }.filter { isTouched($0.data) }
    return TouchedCases(
      breaches.prefix(Self.named).map { .init($0.reference, $0.title) }, of: breaches.count)
  }

  /// The cases with a count of business days, still on the docket, over a day on which the office is
  /// closed.
  private func touchedByClosures() throws -> TouchedCases {
    let rules = RuleID.allCases.filter { Rulebook.newest($0).countsBusinessDays }
      .map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let found = try rows(
      """
      SELECT DISTINCT area, number, title FROM docketItem WHERE rule IN (\(rules)) AND EXISTS (
        SELECT 1 FROM closure WHERE date > countedFrom AND date <= due)
      ORDER BY area, number
      """
    ).map { TouchedCases.One(try $0.reference(), try $0.text("title")) }
    return TouchedCases(Array(found.prefix(Self.named)), of: found.count)
  }
}
