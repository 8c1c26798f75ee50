/// What is entered about a deletion request when it is opened or corrected.
struct DeletionEntry: Hashable, Sendable {
  var requester: RequesterKind?
  var requesterName = ""
  var receivedOn: CivilDate
  var students: [Student] = []
  var group = ""
  var data = ""
  var contractors: [CaseReference] = []

  static let fields: [Field<Self>] = [
    Field(
      "requester", "Asked by", \.requester, .choice(), required: true,
      hint: "Whoever has the right to control the data may ask; the statute names no age.",
      citation: .deletion),
    Field(
      "requester-name", "Name", \.requesterName, .text,
      hint: "Kept with the case, hidden until asked for, and out of the journal."),
    Field("received", "Received on", \.receivedOn, .day),
    Field(
      "students", "Students", \.students, .students,
      hint: "The district's codes, with commas between; a name after “=” only if you want it kept. "
        + "Either this or a group."),
    Field(
      "group", "Group", \.group, .text,
      hint: "A whole group in words instead of codes: all who left grade 12 in June 2026."),
    Field(
      "data", "Data", \.data, .longText, required: true,
      hint: "Which data are to be deleted, in words."),
    Field(
      "contractors", "Contractors", \.contractors, .lookups(.contractor), required: true,
      hint: "Every contractor that may hold the data; each answers on its own."),
  ]
}

extension DeletionEntry {
  /// What is on record.
  init(of request: DeletionRequest) {
    self.init(
      requester: request.requester, requesterName: request.requesterName,
      receivedOn: request.receivedOn, data: request.data,
      contractors: request.legs.map(\.reference))
    switch request.scope {
    case .students(let students): self.students = students
    case .group(let group): self.group = group
    }
  }

  /// Whose data.
  var scope: DeletionScope { students.isEmpty ? .group(group) : .students(students) }

  /// Refuses both students and a group, and neither.
  func check() throws(EntryProblems) {
    guard students.isEmpty == group.isEmpty else { return }
    throw students.isEmpty
      ? EntryProblems(
        field: "students", value: "", "Say whose data: students by code, or a group in words.")
      : EntryProblems(
        field: "group", value: group, "Students are named as well. Clear one of the two.")
  }

  /// Refuses a list of contractors that names none.
  func requireContractors() throws(Refusal) {
    guard contractors.isEmpty else { return }
    throw Refusal(
      .notAnswered, "The request names no contractor.", citation: Citation.deletion.text,
      remedy: "Choose every contractor that may hold the data.", field: "contractors")
  }
}

extension DeletionRequest {
  /// The legs of contractors that have not been asked yet, one for each.
  ///
  /// - Throws: `Refusal` for a contractor that is not on file.
  static func legs(
    of contractors: [CaseReference], receivedOn: CivilDate, in circumstances: Circumstances
  ) throws -> [Leg] {
    var legs: [Leg] = []
    for reference in contractors where !legs.contains(where: { $0.reference == reference }) {
      let contractor = try circumstances.cases.contractor(reference)
      legs.append(
        Leg(
          contractor: Mention(contractor.number, contractor.name),
          underContract: try circumstances.cases.isUnderContract(
            contractor.number, on: receivedOn),
          contractDays: try circumstances.cases.deletionDays(
            of: contractor.number, on: receivedOn)))
    }
    return legs
  }

  /// Whose data and the contractors, for the journal: how many students, and no group in words.
  var entryDetails: [JournalDetail] {
    let about =
      switch scope {
      case .students(let students): JournalDetail("students", "\(students.count)")
      case .group: JournalDetail("group", "yes")
      }
    return [about] + legs.map { JournalDetail("contractor", $0.reference.description) }
  }
}
