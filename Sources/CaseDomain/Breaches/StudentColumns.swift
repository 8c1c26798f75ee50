/// Which column of a list says what of the students.
struct StudentColumns {
  /// One column put to use.
  private struct Use: Hashable {
    let says: StudentColumn
    let column: Int
  }

  private let table: RegisterTable
  /// The columns in use, from the left.
  private var uses: [Use]
  /// The columns about guardians, those of one person together.
  private var persons: [[Use]] = []

  /// Guesses from the headings; the only column of a list is the code.
  init(guessing table: RegisterTable) {
    self.table = table
    uses = table.header.count == 1 ? [Use(says: .code, column: 0)] : Self.guess(table.header)
    gatherPersons()
  }

  private static func guess(_ header: [String]) -> [Use] {
    var uses: [Use] = []
    var ranks: [StudentColumn: Int] = [:]
    for column in header.indices {
      guard let (says, rank) = StudentColumn.meaning(of: header[column]) else { continue }
      if !says.takesSeveral {
        if let known = ranks[says], known <= rank { continue }
        ranks[says] = rank
        uses.removeAll { $0.says == says }
      }
      uses.append(Use(says: says, column: column))
    }
    return uses
  }

  /// Puts columns to the use that a person says: `code=B,guardian-email=H,grade=`.
  ///
  /// - Throws: `EntryProblem` naming the fields or columns there are.
  mutating func change(_ text: String) throws(EntryProblem) {
    for (field, name) in try RegisterTable.choices(in: text, as: "code=B") {
      guard let says = StudentColumn(rawValue: field) else {
        throw EntryProblem(
          value: field,
          "There is no field “\(field)” to map. The fields are "
            + StudentColumn.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      guard !name.isEmpty else {
        uses.removeAll { $0.says == says }
        continue
      }
      let column = try table.column(named: name, for: field)
      uses.removeAll { $0.column == column || $0.says == says && !says.takesSeveral }
      uses.append(Use(says: says, column: column))
    }
    uses.sort { $0.column < $1.column }
    gatherPersons()
  }

  /// The column of what only one says.
  func column(_ says: StudentColumn) -> Int? { uses.first { $0.says == says }?.column }

  /// What was taken for what, and what was left out, as a sentence each.
  var words: [String] {
    let taken = uses.map { "\($0.says.rawValue) from “\(table.title($0.column))”" }
    let used = Set(uses.map(\.column))
    let left = table.header.indices.filter { !used.contains($0) }.map { "“\(table.title($0))”" }
    return ["Read: \(taken.joined(separator: ", "))."]
      + (left.isEmpty ? [] : ["Not kept: \(left.joined(separator: ", "))."])
  }

  /// A row as a student, and whether a day of birth or an address in it was none.
  func student(
    in row: RegisterTable.Row, reading: Reading
  ) -> (student: AffectedStudent, isWhole: Bool) {
    func cell(_ says: StudentColumn) -> String { column(says).map(row.cell) ?? "" }
    func cells(_ says: StudentColumn) -> [String] {
      uses.filter { $0.says == says }.map { row.cell($0.column) }.filter { !$0.isEmpty }
    }
    var student = AffectedStudent(code: cell(.code))
    student.name = cell(.name)
    if student.name.isEmpty {
      student.name = (cells(.firstName) + cells(.lastName)).joined(separator: " ")
    }
    (student.grade, student.school) = (cell(.grade), cell(.school))
    student.birthDate = CivilDate(born: cell(.birthDate), reading)
    student.address = cells(.address).joined(separator: ", ")
    let emails = EmailAddress.all(cell(.email))
    student.email = emails.first ?? ""
    var isWhole = cell(.birthDate).isEmpty || student.birthDate != nil
    isWhole = isWhole && (cell(.email).isEmpty || !emails.isEmpty)
    for person in persons {
      let texts = person.map { ($0.says, row.cell($0.column)) }.filter { !$0.1.isEmpty }
      func text(_ says: StudentColumn) -> [String] { texts.filter { $0.0 == says }.map(\.1) }
      let addresses = text(.guardianEmail).flatMap(EmailAddress.all)
      isWhole = isWhole && (text(.guardianEmail).isEmpty || !addresses.isEmpty)
      let guardian = AffectedStudent.Guardian(
        name: text(.guardian).joined(separator: " "), email: addresses.first ?? "",
        phone: text(.guardianPhone).joined(separator: ", "))
      if guardian != .init() { student.add(guardian) }
      for email in addresses.dropFirst() { student.add(.init(email: email)) }
    }
    return (student, isWhole)
  }

  private mutating func gatherPersons() {
    var order: [String] = []
    var columns: [String: [Use]] = [:]
    for use in uses where use.says.isOfGuardian {
      let person = StudentColumn.person(table.title(use.column))
      if columns[person] == nil { order.append(person) }
      columns[person, default: []].append(use)
    }
    persons = order.compactMap { columns[$0] }
  }
}

extension CivilDate {
  /// Reads a day of birth, which lies in the past; `nil` for anything else.
  init?(born text: String, _ reading: Reading) {
    let day = text.split { $0 == "T" || $0.isWhitespace }.first.map(String.init) ?? ""
    guard day.first?.isNumber == true,
      let date = CivilDate(iso: day)
        ?? (try? DateEntry.read(day, today: reading.today, calendar: reading.calendar)),
      date <= reading.today
    else { return nil }
    self = date
  }
}
