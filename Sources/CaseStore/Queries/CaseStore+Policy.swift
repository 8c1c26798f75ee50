import CaseDomain
import GRDB

extension CaseStore {
  /// The policy in force: every rule, what the policy says otherwise, open questions with the cases they
  /// touched.
  public func policy(_ portion: PolicyPage.Portion, today: CivilDate) throws -> CasePage {
    let statute = try statute()
    return try reading { db in
      let district = try district(from: db)
      var touched: [OpenQuestionID: TouchedCases] = [:]
      for question in OpenQuestionID.allCases { touched[question] = try db.touched(by: question) }
      return PolicyPage(
        district, statute: statute, touched: touched, today: today
      ).page(portion)
    }
  }

  /// What the statute alone says on each topic; without it nobody could say where the policy differs.
  private func statute() throws(StoreFailure) -> PolicyProfile {
    do throws(EntryProblem) { return try means.policies.policy("connecticut") } catch {
      throw StoreFailure(
        .unreadable,
        "The statute's words that come with the program cannot be read, and without them no policy is "
          + "shown; install Docket again. \(error.sentence)")
    }
  }
}

extension Database {
  /// How many cases of one question are named; the others are counted.
  private static let named = 200
  /// The roles in which parents sign an exemption, for a condition.
  private static let parents = [SignerRole.parent, .legalGuardian, .surrogateParent]
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// The cases that the answer to a question, or the reading of it, has touched; `nil` where they cannot
  /// be named.
  fileprivate func touched(by question: OpenQuestionID) throws -> TouchedCases? {
    switch question {
    case .addendum:
      return try touched(.contract, "signedOn IS NOT NULL AND addendum <> 'included'")
    case .renewal: return try touched(.contract, "number IN (SELECT contract FROM renewal)")
    case .executed:
      return try touched(.contract, "signedOn IS NOT NULL AND inForceOn > signedOn")
    case .adultStudent: return try touched(signedAs: .adultStudent)
    case .surrogateParent: return try touched(signedAs: .surrogateParent)
    case .oneParent:
      return try touched(
        .exemption,
        """
        number IN (
          SELECT exemption FROM signature WHERE role IN (\(Self.parents)) GROUP BY exemption
          HAVING count(*) > 1 AND (count(withdrawnOn) > 0 OR ending = 'withdrawn'))
        """)
    case .minorRequest: return try touched(.deletion, "requester = 'minor-student'")
    case .directoryBreach: return try touchedBreaches(\.data.isDirectoryOnly)
    case .generalBreachLaw:
      return try touchedBreaches { !$0.data.kinds.isEmpty && $0.data.encrypted != true }
    case .closedDays: return try touchedByClosures()
    case .operatorBreach:
      return try touchedBreaches(\.holder.owesFamilies)
    case .directoryPolicy: return try touched(.request, "kind = 'directory'")
    case .weekend, .clickWrap: return nil
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
  private func touchedBreaches(_ isTouched: (Breach) -> Bool) throws -> TouchedCases {
    let breaches = try rows("SELECT number FROM breach ORDER BY number").compactMap {
      try Breach.load(try $0.number("number"), from: self)
    }.filter(isTouched)
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
    return TouchedCases(Array(found.prefix(Self.named)), of: found.count, areOnDocket: true)
  }
}
