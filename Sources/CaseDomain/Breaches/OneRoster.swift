/// What a OneRoster export (1EdTech's CSV, 1.1 or 1.2) knows of the students of a list.
struct OneRoster {
  /// The columns of users.csv that may be the district's code, the likeliest first.
  private static let codeColumns = [
    "identifier", "userIds", "sourcedId", "username", "userMasterIdentifier",
  ]
  private static let files = ["users.csv", "roles.csv", "orgs.csv", "demographics.csv"]

  private let users: RosterTable
  private let orgs: [String: (name: String, isSchool: Bool)]
  private let births: [String: CivilDate]
  /// The roles and schools that version 1.2 keeps in a file of their own.
  private var roles: [String: (roles: Set<String>, schools: [String])] = [:]
  private var people: [String: Int] = [:]
  private var guardiansByStudent: [String: [String]] = [:]
  private var byCode: [String: [Int]] = [:]
  private var byNumber: [Substring: [Int]] = [:]
  /// The column that most codes of the list were found in.
  private(set) var codeColumn = codeColumns[0]
  private var schoolsByEnrollment: [String: String] = [:]

  /// Reads an export for the codes of a list.
  ///
  /// - Throws: `StoreFailure` where it cannot be read, or has no users.csv.
  init(
    at path: String, in files: any TableFiles, codes: some Sequence<StudentCode>, reading: Reading
  ) throws(StoreFailure) {
    let tables = try files.tables(Self.files, at: path)
    guard let table = tables["users.csv"] else {
      throw StoreFailure(
        .document,
        "\(path) has no users.csv, or an empty one. Name the folder or the ZIP archive of a "
          + "OneRoster export.")
    }
    users = RosterTable(table)
    let orgs = RosterTable(tables["orgs.csv"])
    self.orgs = Dictionary(
      orgs.rows.map { row in
        let isSchool = orgs.cell(row, "type").lowercased() == "school"
        return (orgs.cell(row, "sourcedId"), (orgs.cell(row, "name"), isSchool))
      }, uniquingKeysWith: { first, _ in first })
    let demographics = RosterTable(tables["demographics.csv"])
    births = Dictionary(
      demographics.rows.compactMap { row in
        CivilDate(born: demographics.cell(row, "birthDate"), reading)
          .map { (demographics.cell(row, "sourcedId"), $0) }
      }, uniquingKeysWith: { first, _ in first })
    readRoles(RosterTable(tables["roles.csv"]))
    readPeople()
    chooseColumn(for: Set(codes.map(\.key)))
    try readEnrollments(at: path, in: files)
  }

  /// A student as the roster has it: under its own code, without another's data.
  func student(_ code: StudentCode) -> AffectedStudent? {
    let exact = byCode[code.key] ?? []
    // Two children who share a code, or a number without its zeros, are never taken for one.
    let places = exact.isEmpty ? code.number.flatMap { byNumber[$0] } ?? [] : exact
    guard places.count == 1, let place = places.first else { return nil }
    let own = codes(users.rows[place], in: codeColumn).first {
      let known = StudentCode($0)
      return known == code || known.number == code.number && code.number != nil
    }
    return own.map { student(at: place, code: $0) }
  }

  private func student(at place: Int, code: String) -> AffectedStudent {
    let row = users.rows[place]
    let id = users.cell(row, "sourcedId")
    var student = AffectedStudent(code: code)
    student.name = name(row)
    student.grade = users.list(row, "grades").joined(separator: ", ")
    student.school = school(row, id)
    student.birthDate = births[id]
    student.email = users.cell(row, "email")
    var agents = users.list(row, "agentSourcedIds")
    for agent in guardiansByStudent[id] ?? [] where !agents.contains(agent) { agents.append(agent) }
    for agent in agents {
      guard let place = people[agent] else { continue }
      let row = users.rows[place]
      guard isGuardian(row, agent) else { continue }
      let phones = [users.cell(row, "phone"), users.cell(row, "sms")].filter { !$0.isEmpty }
      student.add(
        .init(name: name(row), email: users.cell(row, "email"), phone: phones.first ?? ""))
    }
    return student
  }

  private func name(_ row: RegisterTable.Row) -> String {
    [users.cell(row, "givenName"), users.cell(row, "familyName")].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func school(_ row: RegisterTable.Row, _ id: String) -> String {
    let ids =
      [users.cell(row, "primaryOrgSourcedId")] + users.list(row, "orgSourcedIds")
      + (roles[id]?.schools ?? []) + [schoolsByEnrollment[id] ?? ""]
    let known = ids.compactMap { orgs[$0] }
    return (known.first(where: \.isSchool) ?? known.first)?.name ?? ""
  }

  // MARK: Reading

  private mutating func readRoles(_ table: RosterTable) {
    for row in table.rows {
      let id = table.cell(row, "userSourcedId")
      roles[id, default: ([], [])].roles.insert(table.cell(row, "role").lowercased())
      roles[id, default: ([], [])].schools += table.list(row, "orgSourcedId")
    }
  }

  private func roles(_ row: RegisterTable.Row, _ id: String) -> Set<String> {
    var all = roles[id]?.roles ?? []
    all.insert(users.cell(row, "role").lowercased())
    all.remove("")
    return all
  }

  /// Whether an agent is a parent or a guardian: other relatives are not to be told of a child.
  private func isGuardian(_ row: RegisterTable.Row, _ id: String) -> Bool {
    !roles(row, id).isDisjoint(with: ["parent", "guardian"])
  }

  private mutating func readPeople() {
    for (place, row) in users.rows.enumerated() {
      let id = users.cell(row, "sourcedId")
      people[id] = people[id] ?? place
      // A few systems name the children with the guardian instead of the other way around.
      guard isGuardian(row, id) else { continue }
      for child in users.list(row, "agentSourcedIds") {
        guardiansByStudent[child, default: []].append(id)
      }
    }
  }

  private func codes(_ row: RegisterTable.Row, in column: String) -> [String] {
    guard column == "userIds" else {
      let code = users.cell(row, column)
      return code.isEmpty ? [] : [code]
    }
    // Each is written with its kind: `{SIS:4471}`.
    return users.list(row, column).map { $0.split(separator: ":").last.map(\.trimmed) ?? $0 }
  }

  /// Takes the one column in which most codes are found.
  ///
  /// Looking for each code in all of them could find another child under the same number.
  private mutating func chooseColumn(for codes: Set<String>) {
    let students = users.rows.enumerated().filter { _, row in
      let roles = roles(row, users.cell(row, "sourcedId"))
      return roles.isEmpty || roles.contains("student")
    }
    var most = 0
    for column in Self.codeColumns where users.has(column) {
      let found = Set(
        students.flatMap { self.codes($1, in: column) }.map { StudentCode($0).key })
      let count = codes.count { found.contains($0) }
      if count > most { (most, codeColumn) = (count, column) }
    }
    for (place, row) in students {
      for code in self.codes(row, in: codeColumn).map(StudentCode.init) {
        byCode[code.key, default: []].append(place)
        if let number = code.number { byNumber[number, default: []].append(place) }
      }
    }
  }

  /// The schools of enrollments, which are many and read only where the users name none.
  private mutating func readEnrollments(
    at path: String, in files: any TableFiles
  ) throws(StoreFailure) {
    guard !orgs.isEmpty, !users.has("orgSourcedIds"), !users.has("primaryOrgSourcedId"),
      roles.isEmpty
    else { return }
    let table = RosterTable(try files.tables(["enrollments.csv"], at: path)["enrollments.csv"])
    for row in table.rows {
      schoolsByEnrollment[table.cell(row, "userSourcedId")] = table.cell(row, "schoolSourcedId")
    }
  }
}
