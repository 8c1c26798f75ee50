/// What is entered about a contractor.
struct ContractorEntry: Hashable, Sendable {
  var name = ""
  var kinds: Set<ContractorKind> = []
  var contact = ""
  var email = ""
  var telephone = ""
  var remark = ""

  static let fields: [Field<Self>] = [
    Field("name", "Name", \.name, .text, required: true, hint: "The vendor's name."),
    Field(
      "kinds", "Kind", \.kinds, .choices(),
      hint: "An operator, a consultant, or both; blank if nobody has looked.",
      citation: .definitions),
    Field("contact", "Contact", \.contact, .text, hint: "Whom to write to."),
    Field("email", "E-mail", \.email, .text, hint: "The address for notices."),
    Field("telephone", "Telephone", \.telephone, .text),
    Field("remark", "Remark", \.remark, .longText, hint: "Anything else worth knowing."),
  ]
}

extension ContractorEntry {
  /// What is on record.
  init(of contractor: Contractor) {
    self.init(
      name: contractor.name, kinds: contractor.kinds, contact: contractor.contact,
      email: contractor.email, telephone: contractor.telephone, remark: contractor.remark)
  }

  /// Puts what is entered into a contractor's record.
  ///
  /// - Throws: `Refusal` for a name another contractor has.
  func fill(_ contractor: inout Contractor, in circumstances: Circumstances) throws {
    if let other = try circumstances.cases.contractor(named: name),
      other.number != contractor.number
    {
      throw Refusal(
        .codeInUse, "\(other) is already called \(name).",
        remedy: "Use that contractor, or give this one another name.", field: "name")
    }
    contractor.name = name
    contractor.kinds = kinds
    contractor.contact = contact
    contractor.email = email
    contractor.telephone = telephone
    contractor.remark = remark
  }
}
