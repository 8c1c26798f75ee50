import CaseDomain

/// A question of a screen to the casebook, as a value; each has an answer of its own type.
public enum Ask: Hashable, Sendable {
  case district
  case docket(DocketQuery)
  case list(ListQuery)
  case page(CaseReference, revealing: Bool)
  case website
  case policy
  case report
  case inventory
  case prefill(ActKind, CaseReference, given: [String: String] = [:])
  case choices(ActKind, CaseReference)
  case lookup(CaseArea, text: String)
  case journal(JournalQuery)
  case entry(Int, revealing: Bool)
  case undoSteps(by: Actor)
  case undoStep(of: Int)
  case listing(of: String, in: CaseReference)
}

extension Casebook {
  /// Answers a screen's question as of a day.
  func answer(_ ask: Ask, today: CivilDate) throws -> Message {
    switch ask {
    case .district: .district(try district())
    case .docket(let query): .docket(query, try docket(query, today: today))
    case .list(let query): .list(query, try list(query, today: today))
    case .page(let reference, let revealing):
      .page(try page(of: reference, revealing: revealing, today: today))
    case .website: .page(try website(today: today))
    case .policy: .page(try policy(.whole, today: today))
    case .report: .report(try report(today: today))
    case .inventory: .inventory(try inventory(today: today))
    case .prefill(let act, let reference, let given):
      .prefill(reference, try prefill(act, on: reference, given: given, today: today))
    case .choices(let act, let reference):
      .choices(try choices(act, on: reference, today: today))
    case .lookup(let area, let text): .lookup(try lookup(area, text: text, today: today))
    case .journal(let query): .journal(query, try journal(query))
    case .entry(let sequence, let revealing):
      .entry(try entry(sequence, revealing: revealing))
    case .undoSteps(let actor):
      .undoSteps(try undoSteps(by: actor, limit: UndoListScreen.length))
    case .listing(let code, let breach): .listing(try listing(of: code, in: breach))
    case .undoStep(let entry): .undoStep(try undoStep(of: entry), of: entry)
    }
  }
}
