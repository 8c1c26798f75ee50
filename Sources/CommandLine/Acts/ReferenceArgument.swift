import CaseDomain

/// Reads the reference of a record from the command line.
enum ReferenceArgument {
  /// Reads `C-0031`, `c31` or, where the command names the kind of record, plain `31`.
  ///
  /// - Throws: `Complaint` where it is no reference, or one of another kind of record.
  static func read(_ text: String, in area: CaseArea) throws -> CaseReference {
    if area == .district { return CaseReference(.district, 1) }
    if let number = Int(text), number > 0 { return CaseReference(area, number) }
    guard let reference = CaseReference(text) else {
      throw Complaint(
        .badInput, "reference",
        "“\(text)” is not a reference; \(a(area.noun)) is written as \(CaseReference(area, 12)).",
        field: nil)
    }
    guard reference.area == area else {
      throw Complaint(
        .badInput, "reference",
        "\(reference) is \(a(reference.area.noun)), not \(a(area.noun)).",
        remedy: "See docket \(reference.area.name) --help.")
    }
    return reference
  }

  /// Reads the reference of any kind of record.
  static func read(_ text: String) throws -> CaseReference {
    guard let reference = CaseReference(text) else {
      throw Complaint(
        .badInput, "reference",
        "“\(text)” is not a reference; one is written as \(CaseReference(.contract, 12)).")
    }
    return reference
  }

  private static func a(_ noun: String) -> String {
    ("aeiou".contains(noun.first ?? "b") ? "an " : "a ") + noun
  }
}
