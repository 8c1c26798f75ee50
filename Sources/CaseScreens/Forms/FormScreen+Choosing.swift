import CaseDomain
import TerminalKit

extension FormScreen {
  /// Opens the list that belongs to a field.
  mutating func choose(_ id: String, _ query: String) -> [Step] {
    guard let field = fields.first(where: { $0.id == id }) else { return [] }
    switch field.kind {
    case .choice:
      return form.chooser(id, query: query).map { [.push(ChoiceScreen(.field(id), $0))] } ?? []
    case .choices(let options):
      let chosen = Set(form.value(id).split(separator: ",").map(String.init))
      return [
        .push(TickScreen(field: id, title: field.label, options, ticked: chosen, query: query))
      ]
    case .lookup(let area):
      return [.push(LookupScreen(area, field: id, title: field.label, query: query))]
    case .lookups(let area):
      return [
        .push(
          LookupScreen(
            area, field: id, title: field.label, query: query, chosen: Set(references(of: id))))
      ]
    default: return []
    }
  }

  /// Takes a record from the list, or makes a new one first.
  mutating func chosen(_ id: String, for fieldID: String) -> [Step] {
    switch LookupScreen.Choice(id) {
    case .new(let name): return makeNew(name, for: fieldID)
    case .record(let reference, let title):
      names[reference] = title
      put(reference, into: fieldID)
      return []
    case nil: return []
    }
  }

  /// Opens the form of the record that is not on file yet, with what this form knows of it.
  private mutating func makeNew(_ name: String, for fieldID: String) -> [Step] {
    guard let area = act.field(fieldID)?.kind.area,
      let opening = area.acts.first(where: \.opens)
    else { return [] }
    var given: [String: String] = [:]
    if let first = opening.fields.first(where: { $0.kind == .text }) { given[first.id] = name }
    for field in opening.fields {
      guard let wanted = field.kind.area else { continue }
      let known = fields.first { $0.kind.area == wanted && !form.value($0.id).isEmpty }
      if let known { given[field.id] = form.value(known.id) }
    }
    awaiting = fieldID
    return [.push(FormScreen(opening: opening, given: given, returning: true))]
  }

  /// Fills the field that a new record was made for.
  mutating func fillAwaiting(with reference: CaseReference) -> [Step] {
    guard let fieldID = awaiting else { return [] }
    awaiting = nil
    put(reference, into: fieldID)
    return nameSteps()
  }

  private mutating func put(_ reference: CaseReference, into fieldID: String) {
    var references = self.references(of: fieldID)
    if case .lookups = act.field(fieldID)?.kind {
      // Choosing a record once more takes it out again.
      if let index = references.firstIndex(of: reference) {
        references.remove(at: index)
      } else {
        references.append(reference)
      }
    } else {
      references = [reference]
    }
    form.set(fieldID, to: references.map(\.description).joined(separator: ","))
    showNames()
  }

  private func references(of fieldID: String) -> [CaseReference] {
    form.value(fieldID).split(separator: ",").compactMap { CaseReference($0) }
  }

  /// Asks for the titles of the records that fields refer to, as far as they are not known.
  mutating func nameSteps() -> [Step] {
    showNames()
    let known = names
    let all = fields.filter { $0.kind.area != nil }.flatMap { references(of: $0.id) }
    return Set(all).filter { known[$0] == nil }.sorted()
      .map { .ask(.page($0, revealing: false)) }
  }

  /// Shows records by number and title.
  mutating func showNames() {
    for field in fields where field.kind.area != nil {
      let references = references(of: field.id)
      guard !references.isEmpty else { continue }
      let shown = references.map { reference in
        names[reference].map { "\(reference) \($0)" } ?? reference.description
      }
      form.set(field.id, to: form.value(field.id), shown: shown.joined(separator: "\n"))
    }
  }
}

extension ActField.Kind {
  /// The kind of record the field refers to, if it does.
  var area: CaseArea? {
    switch self {
    case .lookup(let area), .lookups(let area): area
    default: nil
    }
  }
}
