extension Act {
  /// The act's name in the journal, as `contract.execute`.
  static var name: String { "\(Record.area.name).\(about.verb)" }

  /// The field of a value.
  static func field(_ path: PartialKeyPath<Self>) -> Field<Self> {
    guard let place = fields.firstIndex(where: { $0.path == path }) else {
      preconditionFailure("\(name) asks nobody for \(path)")
    }
    return fields[place]
  }

  /// Fills in what was typed; a field that was not typed keeps what it opens with.
  ///
  /// - Throws: `EntryProblems` with every field that is unreadable, missing or unknown.
  mutating func read(_ typed: [String: String], _ reading: Reading) throws(EntryProblems) {
    var problems: [EntryProblem] = []
    for field in Self.fields {
      do throws(EntryProblem) {
        try field.read(typed[field.about.id] ?? field.text(of: self), reading, into: &self)
      } catch {
        problems.append(error)
      }
    }
    let known = Self.fields.map(\.about.id)
    for id in typed.keys.sorted() where !known.contains(id) {
      problems.append(
        EntryProblem(
          field: id, value: typed[id] ?? "",
          "There is no field “\(id)”. The fields are \(known.joined(separator: ", "))."))
    }
    guard problems.isEmpty else { throw EntryProblems(problems) }
    try check()
  }

  /// What the fields hold, as it is typed.
  var printed: [String: String] {
    Dictionary(uniqueKeysWithValues: Self.fields.map { ($0.about.id, $0.text(of: self)) })
  }

  /// The value of a field the act cannot do without.
  ///
  /// - Throws: `EntryProblems` where it is blank, as in an act that was not read from a form.
  func needed<Value>(_ path: KeyPath<Self, Value?>) throws(EntryProblems) -> Value {
    guard let value = self[keyPath: path] else {
      let field = Self.field(path).about
      throw EntryProblems(field: field.id, value: "", "“\(field.label)” is needed.")
    }
    return value
  }

  /// What was entered into fields, for the journal; what is blank is left out.
  ///
  /// The journal keeps no content about a person, so only those that hold none are to be named.
  func details(_ paths: PartialKeyPath<Self>...) -> [JournalDetail] {
    paths.map(Self.field).compactMap { field in
      let text = field.text(of: self)
      return text.isEmpty ? nil : JournalDetail(field.about.id, text)
    }
  }

  /// Which fields of a correction tell a case from how it was, for the journal.
  ///
  /// The fields are named and not quoted: what they hold may be about a child.
  func changed(
    from before: Record, to after: Record, in circumstances: Circumstances
  ) -> [JournalDetail] {
    var (old, new) = (Self(today: circumstances.today), Self(today: circumstances.today))
    old.prefill(from: before, in: circumstances)
    new.prefill(from: after, in: circumstances)
    let fields = Self.fields.filter { $0.text(of: old) != $0.text(of: new) }.map(\.about.id)
    return fields.isEmpty ? [] : [JournalDetail("changed", fields.sorted().joined(separator: ","))]
  }

  /// The name of a field, for a refusal that concerns it.
  static func id(of path: PartialKeyPath<Self>) -> String { field(path).about.id }
}
