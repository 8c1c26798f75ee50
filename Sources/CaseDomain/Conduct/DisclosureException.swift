/// An exception from the ban on disclosing student data that an operator may claim
/// (§ 10-234cc(b)(4)(A) to (F)).
public enum DisclosureException: String, FieldChoice, Codable {
  case schoolPurposes = "a"
  case law = "b"
  case judicialOrder = "c"
  case safety = "d"
  case serviceProvider = "e"
  case familyRequest = "f"

  /// Its letter and what it is called.
  public var label: String {
    switch self {
    case .schoolPurposes: "(A) school purposes"
    case .law: "(B) law or court order"
    case .judicialOrder: "(C) judicial order"
    case .safety: "(D) safety or integrity"
    case .serviceProvider: "(E) service provider"
    case .familyRequest: "(F) asked for by the family"
    }
  }

  /// What it covers, in our words.
  public var hint: String {
    switch self {
    case .schoolPurposes:
      "For school purposes, to somebody who makes the product work better and keeps subsection (a)."
    case .law: "Because federal or state law or a court's order has it."
    case .judicialOrder: "Because a judge ordered it."
    case .safety: "For the safety or integrity of users or others, or the product's security."
    case .serviceProvider:
      "To a provider bound by contract: no other use, no passing on, and subsection (a) kept."
    case .familyRequest:
      "For a school, educational or employment purpose that the student or parent asked for; only the "
        + "statute has it."
    }
  }
}
