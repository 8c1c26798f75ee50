/// The students of one list, as the document of the breach holds them.
///
/// A guardian has columns of its own, so that a cell holds one value for whoever sends letters.
public struct AffectedStudents: Hashable, Sendable {
  /// The students, in the order of the list.
  public var students: [AffectedStudent]

  /// The headings before those of the guardians.
  private static let headings = [
    "code", "name", "grade", "school", "birth-date", "email", "address",
  ]

  /// Gathers students.
  public init(_ students: [AffectedStudent]) { self.students = students }

  /// The document: comma-separated values in UTF-8.
  public var document: [UInt8] {
    let guardians = students.map(\.guardians.count).max() ?? 0
    let headings =
      Self.headings
      + (0..<guardians).flatMap {
        ["guardian-\($0 + 1)", "guardian-\($0 + 1)-email", "guardian-\($0 + 1)-phone"]
      }
    var bytes = Array(CSVLine.text(headings.map { .text($0) }).utf8)
    for student in students {
      var cells: [ListCell] = [
        .text(student.code), .text(student.name), .text(student.grade), .text(student.school),
        .optional(student.birthDate), .text(student.email), .text(student.address),
      ]
      for place in 0..<guardians {
        let guardian =
          student.guardians.indices.contains(place) ? student.guardians[place] : .init()
        cells += [.text(guardian.name), .text(guardian.email), .text(guardian.phone)]
      }
      bytes += CSVLine.text(cells).utf8
    }
    return bytes
  }

  /// Reads a document back.
  ///
  /// - Throws: `StoreFailure` for one that is not as the program wrote it.
  public init(document: [UInt8]) throws(StoreFailure) {
    var rows = DelimitedRows(document, delimiter: UInt8(ascii: ","))
    students = []
    do throws(DelimitedRows.UnclosedQuote) {
      _ = try rows.next()
      while let row = try rows.next() { students.append(Self.student(row.map(CSVLine.original))) }
    } catch {
      throw StoreFailure(
        .damaged, "A list of affected students is damaged. Restore a backup of the casebook.")
    }
  }

  private static func student(_ cells: [String]) -> AffectedStudent {
    func cell(_ place: Int) -> String { cells.indices.contains(place) ? cells[place] : "" }
    var student = AffectedStudent(
      code: cell(0), name: cell(1), grade: cell(2), school: cell(3),
      birthDate: CivilDate(iso: cell(4)), email: cell(5), address: cell(6))
    for place in stride(from: headings.count, to: cells.count, by: 3) {
      let guardian = AffectedStudent.Guardian(
        name: cell(place), email: cell(place + 1), phone: cell(place + 2))
      if guardian != .init() { student.guardians.append(guardian) }
    }
    return student
  }
}
