extension PolicyProfile {
  /// Refuses a profile with a text that is longer than the casebook takes.
  ///
  /// - Throws: `EntryProblem` naming the entry of the profile.
  public func checkTexts() throws(EntryProblem) {
    let lines = [
      ("id", id), ("title", title), ("policyNumber", policyNumber ?? ""), ("guardian", guardian),
    ]
    for (name, text) in lines {
      try TextLimit.check(text, atMost: TextLimit.line, called: name)
    }
    for term in terms {
      try TextLimit.check(term.says, atMost: TextLimit.text, called: "says")
      try TextLimit.check(term.statute ?? "", atMost: TextLimit.text, called: "statute")
    }
  }
}
