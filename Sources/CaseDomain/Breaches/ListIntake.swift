/// A list on its way into a breach: its rows joined into students, with a roster where there is one.
struct ListIntake {
  /// The students, each once.
  private(set) var students: [AffectedStudent] = []
  /// The rows without a code that can be used.
  private(set) var withoutCode: [Int] = []
  /// The rows with another day of birth or e-mail address than can be read.
  private(set) var unreadable: [Int] = []
  /// How many rows name a student whom an earlier row named.
  private(set) var repeated = 0
  /// The rows with one code and the names of different children.
  private(set) var namedOtherwise: [Int] = []
  /// The codes of the students whom the roster knows.
  private var known: Set<StudentCode> = []
  /// How many of the students the roster knows.
  var inRoster: Int { known.count }
  /// How many of them it does not know.
  private(set) var notInRoster = 0
  /// The rows whose student has another name in the roster, which is taken for another child.
  private(set) var strangers: [Int] = []
  /// How many students were listed before.
  private(set) var listedBefore = 0
  /// How many of these have an e-mail address, and had none in the earlier list.
  private(set) var reachable = 0
  /// How many codes differ from an earlier list's in nothing but zeros in front.
  private(set) var nearlySame = 0

  private let roster: OneRoster?

  /// The column of the roster that the codes stand in, where there is one.
  var codeColumn: String? { roster?.codeColumn }

  /// Joins the rows of a list.
  init(
    _ table: RegisterTable, columns: StudentColumns, roster: OneRoster?, reading: Reading
  ) {
    self.roster = roster
    var places: [StudentCode: Int] = [:]
    var firstRows: [Int] = []
    for row in table.rows {
      let (listed, isWhole) = columns.student(in: row, reading: reading)
      guard StudentCode(listed.code).isUsable else {
        withoutCode.append(row.number)
        continue
      }
      if !isWhole { unreadable.append(row.number) }
      let student = joined(listed, row: row.number)
      if let place = places[StudentCode(student.code)] {
        repeated += 1
        if Self.differ(students[place].name, student.name) {
          if !namedOtherwise.contains(firstRows[place]) { namedOtherwise.append(firstRows[place]) }
          namedOtherwise.append(row.number)
        }
        students[place].complete(from: student)
      } else {
        places[StudentCode(student.code)] = students.count
        firstRows.append(row.number)
        students.append(student)
      }
    }
    notInRoster = students.count - known.count
  }

  /// Leaves out whom an earlier list names.
  mutating func leaveOut(_ earlier: [AffectedStudent]) {
    var hadEmail: [StudentCode: Bool] = [:]
    var numbers: Set<Substring> = []
    for student in earlier {
      // An earlier list may have been without a roster, and without the zeros.
      for code in [student.code, roster?.student(StudentCode(student.code))?.code ?? student.code] {
        hadEmail[StudentCode(code)] = student.hasEmail
      }
      if let number = StudentCode(student.code).number { numbers.insert(number) }
    }
    var new: [AffectedStudent] = []
    for student in students {
      let code = StudentCode(student.code)
      if let hadEmail = hadEmail[code] {
        listedBefore += 1
        if !hadEmail, student.hasEmail { reachable += 1 }
      } else {
        if let number = code.number, numbers.contains(number) { nearlySame += 1 }
        new.append(student)
      }
    }
    students = new
  }

  /// Takes in who of them is of age on a day.
  mutating func settleAges(adultFrom age: Int, on day: CivilDate) {
    for place in students.indices { students[place].settleAge(adultFrom: age, on: day) }
  }

  /// The student as the roster has it, with what the list says beyond that.
  private mutating func joined(_ listed: AffectedStudent, row: Int) -> AffectedStudent {
    guard var student = roster?.student(StudentCode(listed.code)) else { return listed }
    guard !Self.differ(student.name, listed.name) else {
      strangers.append(row)
      return listed
    }
    known.insert(StudentCode(student.code))
    // The register's way of writing the name stays alone.
    var listed = listed
    if !student.name.isEmpty { listed.name = "" }
    student.complete(from: listed)
    return student
  }

  /// Whether two names hardly name one child: the words of neither are all in the other.
  ///
  /// A family name alone may be another child's under the same code.
  private static func differ(_ a: String, _ b: String) -> Bool {
    guard !a.isEmpty, !b.isEmpty else { return false }
    func words(_ name: String) -> Set<Substring> {
      Set(name.lowercased()[...].split { !$0.isLetter && !$0.isNumber })
    }
    let (a, b) = (words(a), words(b))
    return !a.isSubset(of: b) && !b.isSubset(of: a)
  }
}
