extension Rulebook {
  /// The rulebook as a Markdown page for the district's counsel.
  public static var manual: String {
    sections.joined(separator: "\n\n") + "\n"
  }

  private static var sections: [String] {
    let byLaw = all.filter { $0.authority != .districtPractice }
    let byPractice = all.filter { $0.authority == .districtPractice }
    return [
      "# Rules",
      """
      Every date that Docket works out follows one of these rules. They are written in plain
      words beside their citations and are not legal advice. Each example runs as a test.
      """,
      "## How days are counted", counting,
      "## Set by law",
    ]
      + byLaw.map(page)
      + [
        "## Set by the district",
        """
        No law gives these numbers. Each district sets its own, and Docket always shows them as
        the district's practice. The numbers below are the ones a new casebook starts with.
        """,
      ]
      + byPractice.map(page)
      + ["## The provisions of a contract", provisionsIntroduction]
      + Provision.allCases.map(page)
      + ["## Kinds of student data", dataElements]
      + ["## Open questions: the district decides", openQuestions]
      + ["## Where the policies differ, and where Docket meets it", policyRows]
      + ["## What the policies leave out of the statute", statuteDuties]
  }

  private static var counting: String {
    """
    - The day of the event is day zero and never counts.
    - A business day is a Monday to Friday that is neither a legal holiday nor an appointed day.
      The student-data sections do not say so; it is the reading best supported by the other
      definitions in the General Statutes.
    - The legal holidays are those of \(link(.legalHolidays)). One that falls on a Saturday is kept
      on the Friday before, one on a Sunday on the Monday after. When 1 January is a Saturday, that
      is 31 December of the year before.
    - Good Friday, Thanksgiving and other days that a Governor or President appoints are entries
      with a source. A deadline that rests on one nobody has confirmed says so.
    - A closure of the district's office moves no deadline unless the district turns that on.
    - A period in days counts every day, and its last day stays on a weekend or a holiday. That is
      the safe reading for families and not settled law.
    """
  }

  private static var provisionsIntroduction: String {
    """
    Ten are required by statute (\(link(.contractRequired))); the eleventh is policy. A clause that
    conflicts with the statute is void at once and alone (\(link(.conflictingClause))). A contract
    that lacks a provision is void only after reasonable notice and a failure to amend in
    reasonable time (\(link(.missingProvision))). Both hold for contracts entered into on or after
    \(newest(.cureTime).since).
    """
  }

  private static var dataElements: String {
    let rows = DataElement.allCases.map { element in
      let marks = DataElementSource.allCases.map { element.sources.contains($0) ? "yes" : "no" }
      return "| \(element.label) | \(marks.joined(separator: " | ")) |"
    }
    return (["| kind | statute | Trumbull | Bristol |", "|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  private static var openQuestions: String {
    """
    A question with a setting is decided with `docket policy decide`, with who decided, when and why;
    `docket policy questions` shows every case it touched.


    """
      + OpenQuestion.all.enumerated().map { index, open in
        let answers = open.options.map { "`\($0.answer.rawValue)`: \($0.words)" }
        return "\(index + 1). \(open.question) *Until decided:* \(open.assumed)"
          + (answers.isEmpty
            ? " *Setting:* none; the program goes by this reading."
            : " *Setting* `\(open.id.rawValue)`, first \(open.firstIs): "
              + answers.joined(separator: "; ") + ".")
      }.joined(separator: "\n")
  }

  private static var policyRows: String {
    """
    Trumbull's policy, Bristol's and the statute were compared point by point. The screen of the
    policy in force, `docket policy show`, has each with the statute's words beside it; here is what
    acts on it.

    | row | about | where it is acted on |
    |---|---|---|

    """
      + PolicyRow.all.map { "| \($0.number) | \($0.subject) | \($0.place) |" }
      .joined(separator: "\n")
  }

  private static var statuteDuties: String {
    """
    | duty | citation | where it is acted on |
    |---|---|---|

    """
      + StatuteDuty.all.map {
        "| \($0.number). \($0.subject) | \(link($0.citation)) | \($0.place) |"
      }.joined(separator: "\n")
  }

  private static func page(of rule: Rule) -> String {
    var facts = ["- Starts with: \(rule.trigger)"]
    if let period = rule.period {
      facts.append("- Time: \(period.words)")
    } else if let period = Practice.usual.period(for: rule.id) {
      facts.append("- Time: \(period.words), unless the district sets another")
    }
    facts.append("- Authority: \(rule.authority.rawValue)")
    facts.append("- Citation: \(link(rule.citation))")
    if let effective = rule.effective { facts.append("- In force since: \(effective.medium)") }
    if let until = rule.until { facts.append("- In force until: \(until.medium)") }
    let rows = rule.examples.map { "| \($0.from.long) | \($0.due.long) | \($0.why) |" }
    return [
      "### \(rule.title)", "`\(rule.id.rawValue)`", rule.inOurWords,
      facts.joined(separator: "\n"),
      (["| event | due | why |", "|---|---|---|"] + rows).joined(separator: "\n"),
    ].joined(separator: "\n\n")
  }

  private static func page(of provision: Provision) -> String {
    var facts = [
      "- Authority: \(provision.authority.rawValue)",
      "- Citation: \(link(provision.citation))"
        + (provision.besideIt.map { "; beside it, \(link($0))" } ?? ""),
      "- Look for: \(provision.lookFor)",
    ]
    if let difference = provision.difference { facts.append("- Differences: \(difference)") }
    return [
      "### \(provision.number). \(provision.name)", provision.inOurWords,
      facts.joined(separator: "\n"),
    ].joined(separator: "\n\n")
  }

  private static func link(_ citation: Citation) -> String {
    guard let address = citation.address else { return citation.text }
    return "[\(citation.text)](\(address))"
  }
}
