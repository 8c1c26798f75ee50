struct AllowToolWithoutData: ToolDecidingAct {
  static let about = ActAbout(
    "no-data", "Decide that no student data goes to it",
    "The product may be used without a contract, because no student data comes to it.")
  static let fields: [Field<Self>] =
    [
      Field(
        "reason", "Reason", \.reason, .longText,
        hint: "Why no student data comes to it; blank where the product's own answer says so.",
        citation: .contractRequired)
    ] + ToolRuling.fields.map { $0.within(\Self.ruling) }

  var reason = ""
  var ruling = ToolRuling()

  func change(
    _ request: ToolRequest, in circumstances: Circumstances
  ) throws -> Decision<ToolRequest> {
    let product = try request.product.map {
      try circumstances.cases.product($0.reference(in: .product))
    }
    if let last = product?.applicability.last, last.hasStudentData == true {
      throw Refusal(
        .notAnswered,
        "The last answer for \(request.title), of \(last.on.long), is that student data comes to it.",
        citation: Citation.contractRequired.text,
        remedy: "Answer anew for the product first, with “\(AnswerApplicability.about.title)”.",
        field: Self.id(of: \.reason))
    }
    guard product?.applicability.last?.hasStudentData == false || !reason.isEmpty else {
      throw Refusal(
        .notAnswered,
        "Nobody has answered for \(request.title) that no student data comes to it.",
        citation: Citation.contractRequired.text,
        remedy:
          "Give the reason, or answer for the product with “\(AnswerApplicability.about.title)”.",
        field: Self.id(of: \.reason))
    }
    return Decision(
      try deciding(
        request, .noStudentData, reason: reason, day: \.ruling.on, in: circumstances),
      "\(request.title) may be used as long as no student data goes to it."
        + (product == nil && circumstances.district.website.listsForTeachers
          ? " The website lists for teachers only what is on file: add it with "
            + "“\(AddProduct.about.title)”, and name it in the request." : ""),
      details(\.ruling.on))
  }
}
