extension Contractor: DocumentedRecord {
  static let usualDocument = "privacy policy"
  static let documentHint = "Privacy policy, letter, …"
  static let saysWhatWasAttached = true

  /// Nothing is asked for but what kind of contractor it is.
  public func questions(in district: District) -> [Question] {
    guard kinds.isEmpty else { return [] }
    return [
      Question(
        unasked: "kinds",
        [
          .wanted(
            "Say whether it is an operator, a consultant or both",
            Proposal(ChangeContractor.self, .ask(\.entry.kinds)))
        ], citation: Citation.definitions.text)
    ]
  }
}
