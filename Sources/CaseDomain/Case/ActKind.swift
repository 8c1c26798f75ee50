/// A kind of act, whatever the case it is done to: what the fronts know acts by.
public struct ActKind: Hashable, Sendable, CustomStringConvertible {
  /// The type of the act.
  public let act: any Act.Type

  /// Names a kind of act.
  public init(_ act: any Act.Type) { self.act = act }

  /// Whether two are the same kind of act.
  public static func == (a: ActKind, b: ActKind) -> Bool { a.act == b.act }

  /// Hashes the type.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(act)) }

  /// The kind of case.
  public var area: CaseArea {
    func area<A: Act>(_ type: A.Type) -> CaseArea { A.Record.area }
    return area(act)
  }

  /// The verb, as the command line spells it.
  public var verb: String { act.about.verb }
  /// What the screen calls it.
  public var title: String { act.about.title }
  /// The verb of an older version, which journals and scripts still hold.
  public var before: String? { act.about.before }
  /// What it does and when to use it.
  public var summary: String { act.about.summary }
  /// Whether it opens a new case.
  public var opens: Bool { act.about.effect == .opens }
  /// Whether it corrects what was entered.
  public var corrects: Bool { act.about.effect == .corrects }
  /// Whether it may keep documents with the case.
  public var keepsDocuments: Bool {
    act.about.makesDocuments || fields.contains { $0.kind == .file }
  }
  /// The name in the journal, as `contract.execute`.
  public var description: String { "\(area.name).\(verb)" }

  /// The fields, in the order in which they are asked for.
  public var fields: [ActField] {
    func fields<A: Act>(_ type: A.Type) -> [ActField] {
      let blank = A()
      return A.fields.map { field in
        field.about.initial.isEmpty ? field.about.opening(with: field.text(of: blank)) : field.about
      }
    }
    return fields(act)
  }

  /// The field of a name.
  public func field(_ id: String) -> ActField? { fields.first { $0.id == id } }

  /// Reads what was typed.
  ///
  /// - Throws: `EntryProblems` naming every field that cannot be read.
  public func read(
    _ typed: [String: String], today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblems) -> any Act {
    func read<A: Act>(_ type: A.Type) throws(EntryProblems) -> any Act {
      var opened = A(today: today)
      try opened.read(typed, Reading(today: today, calendar: calendar))
      return opened
    }
    return try read(act)
  }

  /// The names of the fields by whose answers the others are filled in.
  public var deciding: [String] { act.deciding }

  /// What the form holds of a case when it opens on it; what the case does not say is left out.
  ///
  /// - Parameter answers: what was answered to the fields that decide about the others.
  public func prefill(
    from record: any CaseRecord, given answers: [String: String] = [:],
    in circumstances: Circumstances
  ) -> [String: String] {
    func prefill<A: Act>(_ type: A.Type) -> [String: String] {
      guard let record = record as? A.Record else { return [:] }
      var blank = A(today: circumstances.today)
      let reading = Reading(
        today: circumstances.today, calendar: circumstances.district.calendar)
      for field in A.fields where A.deciding.contains(field.about.id) {
        // What cannot be read is said when the form is saved.
        try? field.read(answers[field.about.id] ?? "", reading, into: &blank)
      }
      var opened = blank
      opened.prefill(from: record, in: circumstances)
      let before = blank.printed
      return opened.printed.filter { $0.value != before[$0.key] || corrects }
    }
    return prefill(act)
  }

  /// Of fields with answers to choose from, by their names, the keys of those that can be meant on a
  /// case.
  public func choices(
    on record: any CaseRecord, in circumstances: Circumstances
  ) -> [String: [String]] {
    func choices<A: Act>(_ type: A.Type) -> [String: [String]] {
      (record as? A.Record).map { A.choices(on: $0, in: circumstances) } ?? [:]
    }
    return choices(act)
  }

  /// What stands in the way of the act on a case, before anything is filled in.
  public func obstacle(
    on record: any CaseRecord, in circumstances: Circumstances
  ) -> Refusal? {
    func obstacle<A: Act>(_ type: A.Type) -> Refusal? {
      (record as? A.Record).flatMap { A.obstacle(on: $0, in: circumstances) }
    }
    return obstacle(act)
  }
}

extension ActKind {
  /// Reads one field alone, as a form does when the cursor leaves it.
  ///
  /// Gives a date or several names as they will be understood, for showing beside what was typed, and
  /// else nothing.
  public func check(
    _ typed: String, in id: String, today: CivilDate, calendar: BusinessCalendar
  ) throws(EntryProblem) -> String {
    func check<A: Act>(_ type: A.Type) throws(EntryProblem) -> String {
      guard let field = A.fields.first(where: { $0.about.id == id }), !typed.trimmed.isEmpty else {
        return ""
      }
      var opened = A(today: today)
      try field.read(typed, Reading(today: today, calendar: calendar), into: &opened)
      return field.note(opened)
    }
    return try check(act)
  }
}

extension Act {
  /// The kind of act it is.
  public var kind: ActKind { ActKind(Self.self) }
}
