extension OtherCases {
  /// Whether any case is about the child of a code.
  func knowsStudent(_ code: String) throws -> Bool {
    try find(ExemptionLookup.ofStudent(code)) != nil
      || find(DeletionLookup.ofStudent(code)) != nil
      || find(RequestLookup.ofStudent(code)) != nil
  }

  /// The deletion requests for a child that are not closed.
  func openDeletions(ofStudent code: String) throws -> [CaseReference] {
    var found: [CaseReference] = []
    while let next = try find(DeletionLookup.openOfStudent(code, after: found.last?.number ?? 0)) {
      found.append(next)
    }
    return found
  }
}
