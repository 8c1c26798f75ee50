extension ListIntake {
  /// What has to be said of how the list was read, each as a sentence.
  var words: [String] {
    var words: [String] = []
    if reachable > 0 {
      words.append(
        "An e-mail address that the earlier list lacks comes with \(reachable.grouped) of those listed "
          + "before, and is not kept.")
    }
    if repeated > 0 {
      words.append("A student is named again in \(repeated.counted("row")), and counts once.")
    }
    if !withoutCode.isEmpty {
      words.append("Left out for want of a code: \(Self.rows(withoutCode)).")
    }
    if !unreadable.isEmpty {
      words.append(
        "Not kept is a day of birth or an e-mail address that is none: \(Self.rows(unreadable)).")
    }
    if nearlySame > 0 {
      words.append(
        "Only by zeros in front \(nearlySame.counted("code")) can be told from an earlier list's, and "
          + "each counts as another student; a roster would tell.")
    }
    if let roster = codeColumn {
      words.append(
        "The roster knows \(inRoster.grouped), by its column \(roster)"
          + (notInRoster > 0
            ? "; \(notInRoster.grouped) \(notInRoster.are) kept by the code alone." : "."))
    }
    if !strangers.isEmpty {
      words.append(
        "The roster has somebody of another name under the code, and nothing is taken from it: "
          + "\(Self.rows(strangers)).")
    }
    return words
  }

  /// The first ten rows, and how many more there are.
  static func rows(_ rows: [Int]) -> String {
    let more = rows.count - 10
    return (rows.count == 1 ? "row " : "rows ")
      + rows.prefix(10).map(String.init).joined(separator: ", ")
      + (more > 0 ? " and \(more.grouped) more" : "")
  }
}
