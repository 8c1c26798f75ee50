/// A child as the district's own code names it; the name is optional and hidden until asked for.
public struct Student: Hashable, Sendable, Codable {
  /// The district's code for the child.
  public var code: String
  /// The child's name, if the coordinator chose to keep it here.
  public var name: String?

  /// Names a child by its code.
  public init(code: String, name: String? = nil) {
    self.code = code
    self.name = name
  }
}

/// Reads students as people type them: codes joined by commas, each optionally with a name.
public enum StudentEntry {
  /// Reads `4471`, `4471 = Some Name` or several joined by commas.
  ///
  /// - Throws: `EntryProblem` for a code with blanks in it, an empty one, one given twice, and for a
  ///   code of more than 40 or a name of more than 200 characters.
  public static func read(_ raw: String) throws(EntryProblem) -> [Student] {
    var students: [Student] = []
    for part in raw.typedParts {
      let halves = part.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      let code = halves.first ?? ""
      // A semicolon would be taken for a comma, and hide a child in the code or name of another.
      guard !code.isEmpty, !code.contains(where: \.isWhitespace), !part.contains(";"),
        code.canBeSeen,
        code.unicodeScalars.count <= TextLimit.code
      else {
        throw EntryProblem(
          value: part,
          "“\(TextLimit.excerpt(part))” is not a student code. Type the district's code without blanks, with "
            + "commas between several, and a name after “=” only if you want it kept: 4471 = Name.")
      }
      guard !students.contains(where: { $0.code == code }) else {
        throw EntryProblem(value: part, "The code “\(code)” is given twice; once is enough.")
      }
      let name = halves.count > 1 ? halves[1] : nil
      try TextLimit.check(name ?? "", atMost: TextLimit.line, called: "Student's name")
      students.append(Student(code: code, name: name))
    }
    return students
  }

  /// Writes students back as they are typed.
  public static func write(_ students: [Student]) -> String {
    students.map { student in
      student.name.map { "\(student.code) = \($0)" } ?? student.code
    }
    .joined(separator: ", ")
  }
}
