/// The fields of a record in words, as far as the acts of its area have some for them.
struct FieldWords {
  private let fields: [String: ActField]
  private let options: [String: String]
  /// The fields that hold names to be hidden.
  private let names: Set<String>

  init(area: CaseArea, act: ActKind?, names: Set<String>) {
    self.names = names
    let acts = area.acts
    // The short names of what other acts record would be misleading here, as of each its own day.
    let known =
      (act.map { [$0] } ?? [])
      + acts.filter { $0.opens || $0.corrects }
    fields = Dictionary(known.flatMap(\.fields).map { ($0.id, $0) }) { first, _ in first }
    let offered = (known + acts).flatMap(\.fields).flatMap { field -> [ActOption] in
      switch field.kind {
      case .choice(let options), .choices(let options): options
      default: []
      }
    }
    options = Dictionary(offered.map { ($0.key, $0.label) }) { first, _ in first }
  }

  /// What the field at the end of a path is called.
  func label(_ path: [PathStep]) -> String {
    var words: [String] = []
    for step in path {
      switch step {
      case .index(let index): words.append((words.popLast() ?? "") + " \(index + 1)")
      case .key(let key) where key.hasPrefix("_"): break
      case .key(let key) where Int(key) != nil: words.append((words.popLast() ?? "") + " \(key)")
      case .key(let key): words.append(key.spaced)
      }
    }
    if case .key(let key)? = path.last, let label = field(key)?.label {
      words[words.count - 1] = words.count == 1 ? label : label.lowercased()
    }
    let text = words.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func field(_ key: String) -> ActField? {
    let id = key.hyphened
    return fields[id] ?? (id.hasSuffix("-on") ? fields[String(id.dropLast(3))] : nil)
  }

  /// The value of a field.
  func text(_ value: JSONValue?, at path: [PathStep]) -> String {
    value.map { text($0, Self.keys(path)) } ?? ""
  }

  /// Whether the value of a field is or has a name to be hidden.
  func holdsName(_ value: JSONValue?, at path: [PathStep]) -> Bool {
    holdsName(value, Self.keys(path))
  }

  private func holdsName(_ value: JSONValue?, _ keys: [String]) -> Bool {
    switch value {
    case .text(let text): !text.isEmpty && names.contains(keys.joined(separator: "/"))
    case .list(let values): values.contains { holdsName($0, keys) }
    case .object(let values): values.contains { holdsName($1, keys + [$0]) }
    case .number, .flag, nil: false
    }
  }

  /// The names on the way to a field, without places in lists.
  private static func keys(_ path: [PathStep]) -> [String] {
    path.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  private func text(_ value: JSONValue, _ keys: [String]) -> String {
    switch value {
    case .text(""): return ""
    case .text(let text):
      if names.contains(keys.joined(separator: "/")) { return CasePage.hidden }
      if keys.last == "state", let state = LegState(rawValue: text) { return state.label }
      return CivilDate(iso: text)?.medium ?? options[text] ?? text
    case .number(let number):
      let area = keys.last.flatMap { Areas.named($0 == "products" ? "product" : $0.hyphened) }
      return area.map { CaseReference($0, number).description } ?? String(number)
    case .flag(let flag): return flag ? "yes" : "no"
    case .list(let values):
      return values.map { text($0, keys) }.filter { !$0.isEmpty }.joined(separator: "; ")
    case .object(let values):
      let parts = values.sorted { $0.key < $1.key }.compactMap { key, value -> String? in
        let words = text(value, keys + [key])
        if key.hasPrefix("_") { return words }
        // A choice without more to it is an object with nothing in it.
        if value == .object([:]) { return key.spaced }
        return words.isEmpty ? nil : "\(label([.key(key)]).lowercased()): \(words)"
      }
      return parts.joined(separator: ", ")
    }
  }
}

extension String {
  /// The name of a property as fields and areas are named.
  fileprivate var hyphened: String { spaced.split(separator: " ").joined(separator: "-") }

  /// The words of a name written in camel case or with hyphens.
  fileprivate var spaced: String {
    reduce(into: "") { text, letter in
      text += letter.isUppercase ? " " + letter.lowercased() : letter == "-" ? " " : String(letter)
    }
  }
}
