extension JournalEntry {
  /// The act as a form gives it; `nil` for what has no form, such as undoing.
  public var formAct: ActKind? { Acts.named(act) }

  /// What was done, in the words of the act.
  public var title: String {
    if let formAct { return formAct.title }
    let words = (act.split(separator: ".").last ?? "").split(separator: "-")
      .joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The number of the entry that an entry of undoing reversed; `nil` for any other entry.
  public var undone: Int? {
    let key = "undone="
    guard act.hasSuffix(".undo"), detail.hasPrefix(key) else { return nil }
    return Int(detail.dropFirst(key.count).prefix(while: \.isNumber))
  }

  /// The decision as people read it, in the words of the act's fields and their options.
  public var decision: String {
    let act = formAct
    return pairs.map { pair in
      guard !pair.key.isEmpty else { return pair.value }
      let field = act?.field(pair.key)
      return "\(field?.label.lowercased() ?? pair.key): "
        + (field?.words(of: pair.value) ?? Self.words(of: pair.value, key: pair.key))
    }.joined(separator: ", ")
  }

  /// The words of a decision that nobody entered into a field.
  private static func words(of value: String, key: String) -> String {
    let outcome = key == "outcome" ? DeletionOutcome(rawValue: value)?.label : nil
    return outcome ?? CivilDate(iso: value)?.medium ?? value
  }
}
