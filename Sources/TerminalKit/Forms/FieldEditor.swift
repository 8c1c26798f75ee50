/// The value of a field while it is edited.
enum FieldEditor: Hashable, Sendable {
  case line(TextField)
  case area(TextArea)
  /// A key, and the words that show for it.
  case pick(key: String, shown: String)
  /// The chosen keys in the order of the options, and the option the cursor is on.
  case several(keys: [String], at: Int)

  /// Makes the editor of a kind of field from its raw value.
  init(_ kind: FieldKind, value: String, shown: String? = nil) {
    switch kind {
    case .line, .date, .path: self = .line(TextField(value))
    case .longText: self = .area(TextArea(value))
    case .yesNo: self = .pick(key: value, shown: value)
    case .choice(let options):
      let label = options.first { $0.key == value }?.label
      self = .pick(key: value, shown: shown ?? label ?? value)
    case .lookup, .lookups: self = .pick(key: value, shown: shown ?? value)
    case .choices(let options):
      let chosen = value.split(separator: ",").map { String($0.trimmingSpaces) }
      self = .several(keys: options.map(\.key).filter(chosen.contains), at: 0)
    }
  }

  /// Puts the cursor on one of several answers.
  mutating func stand(at place: Int) {
    if case .several(let keys, _) = self { self = .several(keys: keys, at: place) }
  }

  var value: String {
    switch self {
    case .line(let field): field.text
    case .area(let area): area.text
    case .pick(let key, _): key
    case .several(let keys, _): keys.joined(separator: ",")
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
