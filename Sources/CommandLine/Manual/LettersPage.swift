import CaseDomain

/// The manual's page of letters: each kind, and what its templates may name.
enum LettersPage {
  static var text: String {
    """
    # Letters

    A letter is made from a template: the first line is the subject, an empty line ends a paragraph, \
    `## ` begins a heading, `- ` an element of a list, and `___ ` a line to be filled in by hand. \
    `{{name}}` writes a value; `{{#name}} … {{/name}}` writes what stands between where there is a \
    value, and `{{^name}} … {{/name}}` where there is none. Of several, the section is written once \
    for each: the elements of a list are `{{.}}`, and `{{#name?}} … {{/name?}}` writes something once \
    where there is any. A letter holds no HTML and takes in no other template.

    `docket letter lint` says what is wrong with a template; `docket letter edit` keeps one of the \
    district's own. What every template of a kind has to name is marked *needed*; what states a duty \
    has its source beside it, in the same paragraph.

    ## In every letter

    \(table(common))

    \(LetterKind.allCases.map(section).joined(separator: "\n\n"))

    """
  }

  private static let common: [TokenAbout] = {
    let all = LetterKind.allCases.map(\.tokens)
    return (all.first ?? []).filter { token in all.allSatisfy { $0.contains(token) } }
  }()

  private static func section(_ kind: LetterKind) -> String {
    let own = kind.tokens.filter { !common.contains($0) }
    let languages = kind.languages.map(\.label).joined(separator: ", ")
    return """
      ## \(kind.label)

      `\(kind.rawValue)`, about \(kind.area.one); in \(languages).

      \(table(own))
      """
  }

  private static func table(_ tokens: [TokenAbout]) -> String {
    (["| name | what it stands for | from | example |", "|---|---|---|---|"]
      + tokens.map { token in
        let marks =
          [
            token.isNeeded ? "needed" : "", token.statesDuty ? "a duty" : "",
            token.form == .value ? "" : words(token),
          ].filter { !$0.isEmpty }
        return "| `\(token.name)` | \(token.meaning)"
          + (marks.isEmpty ? "" : " *\(marks.joined(separator: ", "))*")
          + " | \(token.origin.rawValue) | \(token.example) |"
      })
      .joined(separator: "\n")
  }

  private static func words(_ token: TokenAbout) -> String {
    switch token.form {
    case .value: ""
    case .flag: "only asked for"
    case .list: "several"
    case .rows: "several, each with " + token.columns.map { "`\($0.name)`" }.joined(separator: ", ")
    }
  }
}
