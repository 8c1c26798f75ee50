/// What is entered about a tool request when it comes or is corrected.
struct ToolEntry: Hashable, Sendable {
  var product: CaseReference?
  var name = ""
  var maker = ""
  var address = ""
  var requesterName = ""
  var email = ""
  var role = ""
  var school = ""
  var receivedOn = CivilDate.first
  var grades = ""
  var purpose = ""
  var elements: Set<DataElement> = []
  var otherData = ""
  var cost = ""
  var plan: PlanKind?
  var message = ""

  static let fields: [Field<Self>] = [
    Field(
      "product", "Product", \.product, .lookup(.product),
      hint: "The product on file; leave it blank to type the name of another below."),
    Field("name", "Product's name", \.name, .text, hint: "Where it is not on file yet."),
    Field("maker", "Maker", \.maker, .text, hint: "Who makes it, if it is known."),
    Field(
      "address", "Address", \.address, .text, hint: "Its address on the web.",
      limit: TextLimit.longLine),
    Field(
      "requester-name", "Name", \.requesterName, .text,
      hint: "Who asks. Kept with the case, hidden until asked for, and out of the journal."),
    Field("email", "E-mail", \.email, .text, hint: "The address of who asks, hidden alike."),
    Field("role", "Role", \.role, .text, hint: "What the person is: teacher of grade 4."),
    Field("school", "School", \.school, .text),
    Field("received", "Received on", \.receivedOn, .day),
    Field("grades", "Grades", \.grades, .text, hint: "Who would use it: 3-5."),
    Field("purpose", "Purpose", \.purpose, .longText, hint: "What it would be used for."),
    Field(
      "elements", "Data elements", \.elements, .choices(),
      hint: "The student data it would collect, as far as is known."),
    Field(
      "other-data", "Other data", \.otherData, .text, hint: "Data in words, or that no list names.",
      limit: TextLimit.longLine),
    Field("cost", "Cost", \.cost, .text, hint: "What it costs, and who pays: free, $120 a year."),
    Field(
      "plan", "Plan", \.plan, .choice(),
      hint: "Where it is asked for one child's plan; blank if it is for others too.",
      citation: .exemption),
    Field(
      "message", "Message", \.message, .longText,
      hint: "The request in its own words. They may name a child, so they are hidden."),
  ]
}

extension ToolEntry {
  /// What is on record.
  init(of request: ToolRequest) {
    self.init(
      product: request.product?.reference(in: .product), name: request.name, maker: request.maker,
      address: request.address, requesterName: request.requesterName, email: request.email,
      role: request.role, school: request.school, receivedOn: request.receivedOn,
      grades: request.grades, purpose: request.purpose, elements: request.elements,
      otherData: request.otherData, cost: request.cost, plan: request.plan,
      message: request.message)
  }

  /// Refuses a request for nothing.
  func check() throws(EntryProblems) {
    guard product == nil, name.isEmpty else { return }
    throw EntryProblems(
      field: "name", value: "",
      "Say which product is asked for: choose one on file, or type its name.")
  }

  /// Puts what is entered into a request.
  ///
  /// - Throws: `Refusal` for a product that is not on file, and a day to come.
  func fill(_ request: inout ToolRequest, in circumstances: Circumstances) throws {
    try circumstances.requireHappened(receivedOn, "The request", field: "received")
    let product = try product.map { try circumstances.cases.product($0) }
    request.product = product.map { Mention($0.number, $0.name) }
    request.name = name.isEmpty ? product?.name ?? "" : name
    request.maker = maker.isEmpty ? product?.contractor.name ?? "" : maker
    request.address = address.isEmpty ? product?.address ?? "" : address
    (request.requesterName, request.email) = (requesterName, email)
    (request.role, request.school, request.receivedOn) = (role, school, receivedOn)
    (request.grades, request.purpose) = (grades, purpose)
    (request.elements, request.otherData, request.cost) = (elements, otherData, cost)
    (request.plan, request.message) = (plan, message)
  }
}
