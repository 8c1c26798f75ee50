/// What a key did to a form.
public enum FormOutcome: Hashable, Sendable {
  /// It was taken.
  case handled
  /// The form has no use for the key.
  case ignored
  /// This field was left and wants to be validated.
  case left(id: String)
  /// A list for this field is to be opened, with what was typed already.
  case choose(id: String, query: String)
  /// This path is to be completed; the caller goes on with `goOn()` where there is nothing to add.
  case complete(id: String, typed: String)
  /// The form is to be saved.
  case submit
  /// The form is to be left; the caller asks first if it is dirty.
  case cancel
}

extension FormState {
  /// Handles a key; the size is that of the rectangle the form is drawn in.
  public mutating func handle(_ key: Key, in size: Size) -> FormOutcome {
    switch key {
    case .control("s"):
      readPastedPath()
      return .submit
    case .escape: return .cancel
    case .tab:
      readPastedPath()
      if let field = focusedField, field.kind == .path, !value(field.id).isEmpty {
        return .complete(id: field.id, typed: value(field.id))
      }
      return goOn()
    case .backTab: return go(-1, wrapping: true)
    default: break
    }
    guard fields.indices.contains(focus) else { return .ignored }
    let before = editors[focus].value
    let outcome = edit(key, in: size)
    if let field = focusedField, value(field.id) != before { touched(field.id) }
    if let outcome { return outcome }
    switch key {
    case .enter, .down: return go(1, wrapping: false)
    case .up: return go(-1, wrapping: false)
    default: return .ignored
    }
  }

  /// Goes on to the next field, and from the last one to the first.
  public mutating func goOn() -> FormOutcome { go(1, wrapping: true) }

  /// Reads a path that came quoted from a shell or a file manager.
  private mutating func readPastedPath() {
    guard let field = focusedField, field.kind == .path else { return }
    let plain = PastedPath.plain(value(field.id))
    if plain != value(field.id) { set(field.id, to: plain) }
  }

  /// The line to type into: an empty one where a date that the form opened with is typed over.
  private func typedOver(_ line: TextField) -> TextField {
    let isTypedOver = fields[focus].kind == .date && isUntouched(focus) && line.isAtEnd
    return isTypedOver ? TextField() : line
  }

  /// Inserts pasted text into the field that has the keys, or finds an answer by it.
  public mutating func paste(_ text: String) -> FormOutcome {
    guard let field = focusedField else { return .ignored }
    switch editors[focus] {
    case .line(let line):
      var line = typedOver(line)
      line.paste(text)
      editors[focus] = .line(line)
    case .area(var area):
      area.paste(text)
      editors[focus] = .area(area)
    case .pick, .several:
      return field.kind == .yesNo ? .ignored : .choose(id: field.id, query: TextField(text).text)
    }
    touched(field.id)
    return .handled
  }

  /// What was said about the earlier value no longer holds.
  private mutating func touched(_ id: String) {
    setProblem(nil, for: id)
    readings[id] = nil
  }

  private mutating func go(_ step: Int, wrapping: Bool) -> FormOutcome {
    guard let field = focusedField else { return .ignored }
    var target = focus + step
    if wrapping { target = (target + fields.count) % fields.count }
    if fields.indices.contains(target) {
      focus = target
      if !wrapping { enterFromSide(step) }
    }
    return .left(id: field.id)
  }

  /// A list of answers is entered by an arrow at the end one comes from, and by Tab where one left it.
  private mutating func enterFromSide(_ step: Int) {
    if case .several(let keys, _) = editors[focus], case .choices(let options) = fields[focus].kind
    {
      editors[focus] = .several(keys: keys, at: step > 0 ? 0 : max(options.count - 1, 0))
    }
  }

  /// Lets the field itself use the key; nothing when it has no use for it.
  private mutating func edit(_ key: Key, in size: Size) -> FormOutcome? {
    switch editors[focus] {
    case .line(var line):
      if case .character = key { line = typedOver(line) }
      guard line.handle(key) else { return nil }
      editors[focus] = .line(line)
      return .handled
    case .area(var area):
      guard area.handle(key, columns: FormLayout(self, size).valueColumns) else { return nil }
      editors[focus] = .area(area)
      return .handled
    case .pick(let chosen, _): return pick(key, chosen)
    case .several(let keys, let at): return toggle(key, keys, at)
    }
  }

  private mutating func pick(_ key: Key, _ chosen: String) -> FormOutcome? {
    let id = fields[focus].id
    if key == .backspace || key == .delete {
      if case .lookups = fields[focus].kind { return dropLast() }
      set(id, to: "")
      return .handled
    }
    let keys: [String]
    switch fields[focus].kind {
    case .choice(let options):
      if key == .enter { return .choose(id: id, query: "") }
      keys = options.map(\.key)
    case .yesNo: keys = ["yes", "no"]
    default: return lookup(key, id)
    }
    guard !keys.isEmpty else { return nil }
    let place = keys.firstIndex(of: chosen)
    switch key {
    case .space, .right: set(id, to: keys[place.map { ($0 + 1) % keys.count } ?? 0])
    case .left: set(id, to: keys[((place ?? 0) + keys.count - 1) % keys.count])
    case .character(let letter):
      guard fields[focus].kind == .yesNo else { return find(letter) }
      guard let answer = keys.first(where: { $0.hasPrefix(letter.lowercased()) }) else {
        return nil
      }
      set(id, to: answer)
    default: return nil
    }
    return .handled
  }

  /// Takes the last of several records out.
  private mutating func dropLast() -> FormOutcome {
    guard case .pick(let key, let shown) = editors[focus] else { return .ignored }
    let separator = key.lastIndex(of: ",") ?? key.startIndex
    let line = shown.lastIndex(of: "\n") ?? shown.startIndex
    editors[focus] = .pick(key: String(key[..<separator]), shown: String(shown[..<line]))
    return .handled
  }

  private func lookup(_ key: Key, _ id: String) -> FormOutcome? {
    switch key {
    case .enter, .space, .right: .choose(id: id, query: "")
    case .character(let letter): .choose(id: id, query: String(letter))
    default: nil
    }
  }

  private mutating func toggle(_ key: Key, _ keys: [String], _ at: Int) -> FormOutcome? {
    guard case .choices(let options) = fields[focus].kind, options.indices.contains(at) else {
      return nil
    }
    switch key {
    case .up where at > 0: editors[focus] = .several(keys: keys, at: at - 1)
    case .down where at < options.count - 1: editors[focus] = .several(keys: keys, at: at + 1)
    case .space: toggle(options[at].key, of: fields[focus].id)
    case .character(let letter): return find(letter)
    default: return nil
    }
    return .handled
  }

  /// Opens the list of the answers with what was typed, which narrows it.
  private func find(_ letter: Character) -> FormOutcome? {
    letter.isLetter || letter.isNumber
      ? .choose(id: fields[focus].id, query: String(letter)) : nil
  }
}

extension FormState {
  /// What the footer offers for the field that has the keys, the last of which is the first to go
  /// where it is narrow.
  public var footer: [FooterItem] {
    var items = [FooterItem(key: "Tab", label: "next"), FooterItem(key: "^S", label: "save")]
    switch focusedField?.kind {
    case .choice: items += [FooterItem(key: "Space", label: "change"), Self.list, Self.find]
    case .yesNo: items += [FooterItem(key: "y n", label: "answer")]
    case .choices: items += [FooterItem(key: "Space", label: "tick"), Self.find]
    case .lookup: items += [Self.list]
    case .lookups: items += [Self.list, FooterItem(key: "Backspace", label: "drop last")]
    case .path: items[0] = FooterItem(key: "Tab", label: "complete, next")
    case .line, .date, .longText, nil: break
    }
    return items + [FooterItem(key: "Esc", label: "leave")]
  }

  private static let list = FooterItem(key: "Enter", label: "list")
  private static let find = FooterItem(key: "a-z", label: "find")
}
