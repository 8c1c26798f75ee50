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
    var pairs: [String] = []
    var rest = detail[...]
    while !rest.isEmpty {
      let part = rest.prefix { $0 != ";" }
      rest = rest.dropFirst(part.count + 1).drop { $0 == " " }
      let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard halves.count == 2 else {
        pairs.append(String(part))
        continue
      }
      let field = act?.field(halves[0])
      pairs.append(
        "\(field?.label.lowercased() ?? halves[0]): "
          + (field?.words(of: halves[1]) ?? Self.words(of: halves[1], key: halves[0])))
    }
    return pairs.joined(separator: ", ")
  }

  /// The words of a decision that nobody entered into a field.
  private static func words(of value: String, key: String) -> String {
    let outcome = key == "outcome" ? DeletionOutcome(rawValue: value)?.label : nil
    return outcome ?? CivilDate(iso: value)?.medium ?? value
  }
}
