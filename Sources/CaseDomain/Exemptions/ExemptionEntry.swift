/// What is entered about an exemption.
struct ExemptionEntry: Hashable, Sendable {
  var students: [Student] = []
  var product: CaseReference?
  var plan: PlanKind?
  var uniqueAndNecessary = ""
  var unableToComply = ""
  var drawnUpOn: CivilDate

  static let fields: [Field<Self>] = [
    Field(
      "student", "Student", \.students, .students, required: true,
      hint: "The district's code for one child; a name after “=” only if you want it kept: "
        + "4471 = Name. A name on record stays hidden and kept; “4471 = -” takes it out.",
      citation: .exemption),
    Field(
      "product", "Product", \.product, .lookup(.product), required: true,
      hint: "The tool; its operator is taken from the register."),
    Field(
      "plan", "Plan", \.plan, .choice(), required: true,
      hint: "An IEP asks for a team member's signature too; a 504 plan does not.",
      citation: .exemption),
    Field(
      "unique-and-necessary", "Unique and necessary", \.uniqueAndNecessary, .longText,
      hint: "Why the use is unique and necessary to carry out the plan.", citation: .exemption),
    Field(
      "unable-to-comply", "Unable to comply", \.unableToComply, .longText,
      hint: "In what the tool is unable to comply with the contract rules.",
      citation: .exemption),
    Field(
      "drawn-up", "Drawn up on", \.drawnUpOn, .day,
      hint: "No signature may be dated before it."),
  ]
}

extension ExemptionEntry {
  /// What stands for a name that is to be taken out.
  private static let noName = "-"

  /// What is on record, but for the child's name, which a form shows to everybody.
  init(of exemption: Exemption) {
    self.init(
      students: [Student(code: exemption.student.code)],
      product: exemption.product.reference(in: .product),
      plan: exemption.plan, uniqueAndNecessary: exemption.uniqueAndNecessary,
      unableToComply: exemption.unableToComply, drawnUpOn: exemption.drawnUpOn)
  }

  /// The child.
  ///
  /// - Throws: `EntryProblems` for none or several.
  var student: Student {
    get throws(EntryProblems) {
      guard let student = students.first, students.count == 1 else {
        throw EntryProblems(
          field: "student", value: StudentEntry.write(students),
          "An exemption is for one child. Open another for each further child.")
      }
      return student
    }
  }

  /// Puts what is entered into an exemption.
  ///
  /// - Throws: `Refusal` for another child or product than the one signed for, for one that another
  ///   exemption stands for, and for a day that cannot be right.
  func fill(
    _ exemption: inout Exemption, with product: CaseReference, _ plan: PlanKind,
    in circumstances: Circumstances
  ) throws {
    let kept = exemption.student
    let (student, product) = (try self.student, try circumstances.cases.product(product))
    if !exemption.isFor(student, product: product.number) {
      guard exemption.signatures.isEmpty else {
        throw Refusal(
          .alreadySigned,
          "\(exemption.reference) was signed for student \(exemption.student.code) and "
            + "\(exemption.product.name).", citation: Citation.exemption.text,
          remedy: "Open an exemption of its own for the other child or product.",
          field: student.code == exemption.student.code ? "product" : "student")
      }
      if let other = try circumstances.cases.openExemption(
        student: student.code, product: product.number), other != exemption.reference
      {
        throw Refusal(
          .codeInUse, "\(other) already stands for student \(student.code) and \(product.name).",
          citation: Citation.exemption.text,
          remedy: "Work on \(other), or end it before opening another.", field: "student")
      }
    }
    try circumstances.requireHappened(drawnUpOn, "The agreement", field: "drawn-up")
    if let first = exemption.signatures.map(\.on).min() {
      try circumstances.require(
        first, notBefore: drawnUpOn, "The first signature", event: "the agreement was drawn up",
        field: "drawn-up")
    }
    exemption.student = student
    switch student.name {
    case nil where student.code == kept.code: exemption.student.name = kept.name
    case Self.noName: exemption.student.name = nil
    default: break
    }
    exemption.product = Mention(product.number, product.name)
    exemption.contractor = product.contractor
    exemption.plan = plan
    exemption.uniqueAndNecessary = uniqueAndNecessary
    exemption.unableToComply = unableToComply
    exemption.drawnUpOn = drawnUpOn
  }
}
