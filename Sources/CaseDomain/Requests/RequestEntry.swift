/// What is entered about a request when it is opened or corrected.
struct RequestEntry: Hashable, Sendable {
  var kind: RequestKind?
  var capacity: RequestCapacity?
  var requesterName = ""
  var receivedOn: CivilDate
  var isWritten: Bool? = true
  var students: [Student] = []
  var group = ""
  var records = ""
  var purpose = ""
  var product: CaseReference?
  var contractors: [CaseReference] = []
  var isSpecialEducation: Bool?
  var meetingOn: CivilDate?
  var copyAskedOn: CivilDate?
  var direction: TransferDirection?
  var isNewCode: Bool?
  var isAskedAgain: Bool?

  static let fields: [Field<Self>] = [
    Field("kind", "Request", \.kind, .choice(), required: true),
    Field(
      "capacity", "Asked by", \.capacity, .choice(), required: true,
      hint: "Whether the person has the right is checked by an act of its own."),
    Field(
      "requester-name", "Name", \.requesterName, .text,
      hint: "Kept with the case, hidden until asked for, and out of the journal."),
    Field(
      "received", "Received on", \.receivedOn, .day,
      hint: "The day it came, on a weekend too; for a child who came, the day of the enrollment."),
    Field("written", "In writing", \.isWritten, .yesNo),
    Field(
      "student", "Student", \.students, .students,
      hint: "The district's code for one child; a name after “=” only if you want it kept. Only "
        + "directory information can be about a group instead."),
    Field(
      "group", "Group", \.group, .text,
      hint: "For directory information: whom it concerns in words, as all seniors."),
    Field(
      "records", "What is asked", \.records, .longText, required: true,
      hint: "Which records or items; for a correction, what is wrong and what would be right."),
    Field(
      "purpose", "Purpose", \.purpose, .longText,
      hint: "For directory information: what it is for, as the requester says."),
    Field(
      "product", "Product", \.product, .lookup(.product),
      hint: "The product that holds the record; for evidence, the one of the exemption. Its "
        + "contractor is added by itself.", citation: Provision.review.citation),
    Field(
      "contractors", "Contractors", \.contractors, .lookups(.contractor),
      hint: "Every other contractor that holds the record."),
    Field(
      "special-education", "Special education", \.isSpecialEducation, .yesNo,
      hint: "Whether the child receives it, which every review asks: it has less time then.",
      citation: .recordAccessSpecialEducation),
    Field(
      "meeting", "Meeting or hearing on", \.meetingOn, .dateAhead,
      hint: "Of special education: a meeting on the plan, a hearing or a resolution session before "
        + "which the records are to be seen.", citation: .recordAccessSpecialEducation),
    Field(
      "copy", "Copy asked for on", \.copyAskedOn, .date,
      hint:
        "Of special education: the day one was asked for in writing; blank where none was. It has "
        + "days of its own.", citation: .recordAccessSpecialEducation),
    Field(
      "direction", "Which way", \.direction, .choice(), hint: "For a transfer of records.",
      citation: .recordTransfer),
    Field(
      "new-code", "Code is new here", \.isNewCode, .yesNo,
      hint: "Yes where no other case has the student's code and it was looked up."),
    Field(
      "again", "Asked again", \.isAskedAgain, .yesNo,
      hint: "Yes where the same person asks the same once more and it is no mistake."),
  ]
}

extension RequestEntry {
  /// What is on record.
  init(of request: RecordRequest) {
    self.init(
      kind: request.kind, capacity: request.capacity, requesterName: request.requesterName,
      receivedOn: request.receivedOn, isWritten: request.isWritten,
      students: request.student.map { [$0] } ?? [], group: request.group,
      records: request.records, purpose: request.purpose,
      product: request.product?.reference(in: .product),
      contractors: request.legs.map(\.reference),
      isSpecialEducation: request.kind == .review || request.isSpecialEducation
        ? request.isSpecialEducation : nil, meetingOn: request.meetingOn,
      copyAskedOn: request.copyAskedOn,
      direction: request.direction)
  }

  /// Refuses what does not go with the kind of request.
  func check() throws(EntryProblems) {
    guard students.count <= 1 else {
      throw EntryProblems(
        field: "student", value: StudentEntry.write(students),
        "A request is about one child. Open another for each further child.")
    }
    if let problem = whomProblem ?? kindProblem { throw problem }
  }

  private var whomProblem: EntryProblems? {
    if students.isEmpty, kind != .directory || group.isEmpty {
      return EntryProblems(
        field: "student", value: "",
        kind == .directory
          ? "Say whom it concerns: a student by code, or a group in words."
          : "Say whose records: the district's code for the child.")
    }
    guard !group.isEmpty, kind != .directory || !students.isEmpty else { return nil }
    return EntryProblems(
      field: "group", value: group,
      kind == .directory
        ? "A student is named as well. Clear one of the two."
        : "Only directory information is about a group. Clear it, and name the student.")
  }

  private var kindProblem: EntryProblems? {
    func problem(_ field: String, _ value: String, _ sentence: String) -> EntryProblems {
      EntryProblems(field: field, value: value, sentence)
    }
    if (kind == .transfer) != (capacity == .school) {
      return problem(
        "capacity", capacity?.rawValue ?? "",
        kind == .transfer
          ? "A transfer is between schools. Choose “\(RequestCapacity.school.label)”."
          : "A school asks for a transfer of records. Choose “\(RequestKind.transfer.label)”, or who "
            + "else asks.")
    }
    if (kind == .transfer) != (direction != nil) {
      return problem(
        "direction", direction?.rawValue ?? "",
        kind == .transfer
          ? "Say which way the records go: \(TransferDirection.allCases.map(\.rawValue).joined(separator: " or "))."
          : "Only a transfer of records goes one way or the other. Clear it.")
    }
    if kind == .evidence, product == nil {
      return problem(
        "product", "", "Name the product of the exemption whose evidence is asked for.")
    }
    if kind == .review, isSpecialEducation == nil {
      return problem(
        "special-education", "",
        "Say whether the child receives special education: the time of a review turns on it.")
    }
    if meetingOn != nil, kind != .review || isSpecialEducation != true {
      return problem(
        "meeting", meetingOn?.iso ?? "",
        "A meeting or hearing matters to a record review in special education alone.")
    }
    if copyAskedOn != nil, kind != .review || isSpecialEducation != true {
      return problem(
        "copy", copyAskedOn?.iso ?? "",
        "Only the copy of records in special education has a day of its own. Clear it.")
    }
    return nil
  }

  /// Puts what is entered into a request.
  ///
  /// - Throws: `Refusal` for a day that cannot be right, and for a product, contractor or exemption that
  ///   is not on file.
  func fill(_ request: inout RecordRequest, in circumstances: Circumstances) throws {
    try circumstances.requireHappened(receivedOn, "The request", field: "received")
    try circumstances.require(end: meetingOn, notBefore: receivedOn, field: "meeting")
    if let copyAskedOn {
      try circumstances.requireHappened(copyAskedOn, "The request for a copy", field: "copy")
      try circumstances.require(
        copyAskedOn, notBefore: receivedOn, "The request for a copy", event: "the request came",
        field: "copy")
    }
    request.requesterName = requesterName
    request.receivedOn = receivedOn
    request.isWritten = isWritten ?? true
    request.student = students.first
    request.group = group
    (request.records, request.purpose) = (records, purpose)
    request.isSpecialEducation = isSpecialEducation ?? false
    (request.meetingOn, request.copyAskedOn) = (meetingOn, copyAskedOn)
    request.direction = direction
    let product = try product.map { try circumstances.cases.product($0) }
    request.product = product.map { Mention($0.number, $0.name) }
    request.exemption =
      request.kind == .evidence ? try exemption(of: request, in: circumstances) : nil
    var named = contractors
    if let own = product?.contractor.reference(in: .contractor), !named.contains(own) {
      named.insert(own, at: 0)
    }
    // The district answers for the evidence of an exemption by itself.
    if request.kind == .evidence { named = [] }
    request.legs = try named.map { reference in
      if let leg = request.legs.first(where: { $0.reference == reference }) { return leg }
      let contractor = try circumstances.cases.contractor(reference)
      return RequestLeg(contractor: Mention(contractor.number, contractor.name))
    }
  }

  private func exemption(
    of request: RecordRequest, in circumstances: Circumstances
  ) throws -> Mention {
    let (code, product) = (request.student?.code ?? "", request.product)
    guard
      let found = try circumstances.cases.find(
        ExemptionLookup.newest(student: code, product: product?.number ?? 0))
    else {
      throw Refusal(
        .noSuchRecord,
        "No exemption of student \(code) for \(product?.name ?? "the product") is on file.",
        citation: Citation.exemption.text,
        remedy: "Correct the student or the product; without an exemption there is no evidence.",
        field: "student")
    }
    return Mention(found.number, "\(product?.name ?? ""), student \(code)")
  }
}
