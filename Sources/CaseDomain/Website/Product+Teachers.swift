extension Product {
  /// Whether the website's list for teachers has a product that no contract covers, because no student
  /// data goes to it.
  ///
  /// A contract is asked for only where a board shares student data (§ 10-234bb(a)); the list itself is
  /// practice. What was decided of the newest tool request for the product comes first, unless the
  /// product's own answer speaks against it.
  ///
  /// - Parameters:
  ///   - answer: Whether student data comes to the product, as the last look at it says.
  ///   - decision: What was decided of the newest tool request for it that is not open again.
  public static func isForTeachers(answer: Bool?, decision: ToolOutcome?) -> Bool {
    switch decision {
    case .noStudentData: answer != true
    case nil, .closed: answer == false
    case .underContract, .contractToMake, .exemptionToExamine, .underExemption, .notApproved:
      false
    }
  }
}
