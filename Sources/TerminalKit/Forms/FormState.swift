/// A form being filled in: its fields, what was typed so far, and what is wrong with it.
///
/// It keeps raw text and judges nothing. The caller validates with the domain's own parsers when
/// a field is left and when the form is submitted, and hands back the problems. Nothing typed is
/// lost by that.
public struct FormState: Hashable, Sendable {
  let fields: [FieldSpec]
  /// What is wrong, by the id of the field.
  public private(set) var problems: [String: String] = [:]
  /// What the caller made of a value, such as the date behind "+5bd", by the id of the field.
  public var readings: [String: String] = [:]
  /// The index of the field that has the keys.
  public internal(set) var focus = 0
  var editors: [FieldEditor]
  /// The rows of each field, by its index, that were on the screen.
  private var seen: [Int: Set<Int>] = [:]
  /// The indices of the fields whose values were told elsewhere.
  private var told: Set<Int> = []
  private var initial: [String]

  /// Makes a form with the values it starts from, by the id of the field.
  ///
  /// `shown` holds the words for values that are ids of records.
  public init(
    _ fields: [FieldSpec], values: [String: String] = [:], shown: [String: String] = [:]
  ) {
    self.fields = fields
    editors = fields.map {
      FieldEditor($0.kind, value: values[$0.id] ?? "", shown: shown[$0.id])
    }
    initial = editors.map(\.value)
  }

  /// The raw values by the id of the field.
  public var values: [String: String] {
    Dictionary(zip(fields.map(\.id), editors.map(\.value))) { $1 }
  }

  /// Returns the raw value of a field; empty if there is no such field.
  public func value(_ id: String) -> String {
    index(of: id).map { editors[$0].value } ?? ""
  }

  /// Puts a value into a field, with the words to show if it is the id of a record.
  public mutating func set(_ id: String, to value: String, shown: String? = nil) {
    guard let index = index(of: id) else { return }
    let before = editors[index]
    editors[index] = FieldEditor(fields[index].kind, value: value, shown: shown)
    if case .several(_, let at) = before { editors[index].stand(at: at) }
    problems[id] = nil
  }

  /// Puts into a field what the form opens with by now, as if it had opened with it.
  public mutating func open(_ id: String, with value: String) {
    guard let index = index(of: id) else { return }
    set(id, to: value)
    initial[index] = editors[index].value
  }

  /// Ticks one of several answers, or takes its tick away, and stands on it.
  public mutating func toggle(_ key: String, of id: String) {
    guard let index = index(of: id), case .choices(let options) = fields[index].kind,
      case .several(let keys, _) = editors[index],
      let place = options.firstIndex(where: { $0.key == key })
    else { return }
    var chosen = Set(keys)
    if chosen.remove(key) == nil { chosen.insert(key) }
    editors[index] = .several(keys: options.map(\.key).filter(chosen.contains), at: place)
    problems[id] = nil
  }

  /// Whether a field still holds what the form opened with.
  func isUntouched(_ index: Int) -> Bool { editors[index].value == initial[index] }

  /// Whether anything differs from what the form started with.
  public var isDirty: Bool { editors.map(\.value) != initial }

  /// The field that has the keys; nothing in a form without fields.
  var focusedField: FieldSpec? {
    fields.indices.contains(focus) ? fields[focus] : nil
  }

  /// The id of the field that has the keys.
  public var focusedID: String? { focusedField?.id }

  /// Whether letters are text now, so that no command may be hung on them.
  public var isTyping: Bool {
    switch fields.indices.contains(focus) ? editors[focus] : nil {
    case .line, .area: true
    case .pick, .several, nil: false
    }
  }

  /// Gives the keys to a field.
  public mutating func focus(_ id: String) {
    if let index = index(of: id) { focus = index }
  }

  /// Notes what is wrong with one field, or that nothing is.
  public mutating func setProblem(_ problem: String?, for id: String) {
    problems[id] = problem
  }

  /// Notes everything that is wrong and gives the keys to the first field concerned.
  public mutating func setProblems(_ problems: [String: String]) {
    self.problems = problems
    if let first = fields.first(where: { problems[$0.id] != nil }) {
      focus(first.id)
    }
  }

  /// Returns the list to open for a field of one answer; its entries have the answers' keys.
  public func chooser(_ id: String, query: String = "") -> ChooserState? {
    guard let index = index(of: id), case .choice(let options) = fields[index].kind else {
      return nil
    }
    var chooser = ChooserState(
      title: fields[index].label,
      entries: options.map { ChooserEntry(id: $0.key, title: $0.label, detail: $0.hint) },
      query: query)
    chooser.select(id: value(id))
    return chooser
  }

  /// The ids of the required fields that are still empty.
  public var missing: [String] {
    fields.filter { $0.required && isBlank(value($0.id)) }.map(\.id)
  }

  /// Notes which fields show in a rectangle of that size, as a caller does before each key.
  public mutating func noteSeen(in size: Size) {
    let layout = FormLayout(self, size)
    let (lines, focused) = layout.lines(self)
    let top = layout.top(lines.count, self, focused: focused)
    for case .value(let index, let row) in lines[top..<min(top + layout.listRows, lines.count)] {
      seen[index, default: []].insert(row)
    }
  }

  /// Takes fields for seen whose values are told elsewhere.
  public mutating func noteTold(_ ids: [String]) { told.formUnion(ids.compactMap(index(of:))) }

  /// The ids of the fields of which a row that holds something was never on the screen.
  public var unseen: [String] {
    fields.indices.filter { index in
      !told.contains(index) && !rowsWithContent(index).isSubset(of: seen[index] ?? [])
    }.map { fields[$0].id }
  }

  /// The rows of a field that hold something; a text of several lines is there to be scrolled
  /// through once its first row is.
  private func rowsWithContent(_ index: Int) -> Set<Int> {
    guard !isBlank(editors[index].value) else { return [] }
    switch (editors[index], fields[index].kind) {
    case (.several(let keys, _), .choices(let options)):
      return Set(options.indices.filter { keys.contains(options[$0].key) })
    case (.pick(_, let shown), .lookups): return Set(0...shown.count { $0 == "\n" })
    default: return [0]
    }
  }

  func index(of id: String) -> Int? { fields.firstIndex { $0.id == id } }

  private func isBlank(_ value: String) -> Bool { value.allSatisfy(\.isWhitespace) }
}
