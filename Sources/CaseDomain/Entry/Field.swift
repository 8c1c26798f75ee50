/// One thing to fill in for an act: where its value stands in the act, how it is typed, and what is
/// said about it.
///
/// A field reads and prints, so that forms, options, columns of an import, the journal and the
/// manual come from one line, and what is printed reads back the same.
public struct Field<Form: Sendable>: Sendable {
  /// What every front is told about the field.
  public let about: ActField
  /// Where the value stands.
  nonisolated(unsafe) let path: AnyKeyPath
  private let set: @Sendable (String, Reading, inout Form) throws(EntryProblem) -> Void
  private let get: @Sendable (Form) -> String
  /// Says how the value of a form was understood; empty where there is only one way.
  let note: @Sendable (Form) -> String
  private let printed: @Sendable (Any) -> String?
  /// Fills in what a form opens with.
  let open: @Sendable (inout Form, CivilDate) -> Void

  /// Describes a field.
  ///
  /// - Parameters:
  ///   - id: the name on the command line, in lower case with hyphens.
  ///   - label: the label on the screen.
  ///   - required: whether the act cannot be given without it; a day always is.
  ///   - hint: what to enter and why, in a sentence.
  ///   - citation: the rule that asks for it.
  ///   - limit: how many characters may be typed, where the kind's own limit is not right.
  init<Value>(
    _ id: String, _ label: String, _ path: WritableKeyPath<Form, Value> & Sendable,
    _ codec: FieldCodec<Value>, required: Bool = false, hint: String = "",
    citation: Citation? = nil, limit: Int? = nil
  ) {
    let isDay = codec.kind == .date && codec.blank == nil
    about = ActField(
      id, label, codec.kind, required: required || isDay,
      hint: hint.isEmpty && isDay
        ? "The day it happened: today, 9/1, nov 24 or 2026-11-24." : hint,
      citation: citation?.text, initial: isDay ? "today" : "", limit: limit)
    self.path = path
    let blank = codec.blank
    set = { (raw, reading, form) throws(EntryProblem) in
      if raw.isEmpty {
        if let blank { form[keyPath: path] = blank() }
      } else {
        form[keyPath: path] = try codec.read(raw, reading)
      }
    }
    get = { codec.print($0[keyPath: path]) }
    note = { codec.note($0[keyPath: path]) }
    printed = { ($0 as? Value).map(codec.print) }
    open = { form, today in
      if isDay, let today = today as? Value { form[keyPath: path] = today }
    }
  }

  private init(
    about: ActField, path: AnyKeyPath,
    set: @escaping @Sendable (String, Reading, inout Form) throws(EntryProblem) -> Void,
    get: @escaping @Sendable (Form) -> String, note: @escaping @Sendable (Form) -> String,
    printed: @escaping @Sendable (Any) -> String?,
    open: @escaping @Sendable (inout Form, CivilDate) -> Void
  ) {
    self.open = open
    self.about = about
    self.path = path
    self.set = set
    self.get = get
    self.note = note
    self.printed = printed
  }

  /// The same field of a form that holds this one.
  func within<Outer>(_ outer: WritableKeyPath<Outer, Form> & Sendable) -> Field<Outer> {
    let (set, get, note, open) = (set, get, note, open)
    let whole: AnyKeyPath = outer
    return Field<Outer>(
      about: about, path: whole.appending(path: path) ?? whole,
      set: { (raw, reading, form) throws(EntryProblem) in
        try set(raw, reading, &form[keyPath: outer])
      }, get: { get($0[keyPath: outer]) }, note: { note($0[keyPath: outer]) },
      printed: printed,
      open: { form, today in open(&form[keyPath: outer], today) })
  }

  /// Reads what was typed into the form.
  ///
  /// - Throws: `EntryProblem` for what is unreadable, too long, or missing where it is needed.
  func read(_ typed: String, _ reading: Reading, into form: inout Form) throws(EntryProblem) {
    let raw = typed.trimmed
    do throws(EntryProblem) {
      guard !raw.isEmpty else {
        guard !about.required else {
          throw EntryProblem(value: "", "“\(about.label)” is needed\(about.several).")
        }
        return try set("", reading, &form)
      }
      try TextLimit.check(raw, atMost: about.limit, called: about.label)
      guard ![.text, .longText].contains(about.kind) || raw.canBeSeen else {
        throw EntryProblem(
          value: raw,
          "“\(about.label)” holds nothing that can be seen; type it, or leave it blank.")
      }
      try set(raw, reading, &form)
    } catch {
      throw error.of(about.id)
    }
  }

  /// The form's value as it is typed.
  func text(of form: Form) -> String { get(form) }

  /// A value of the field's type as it is typed, or `nil` for a value of another type.
  func text(ofValue value: Any) -> String? { printed(value) }
}
