extension RegisterTable {
  /// The words of a heading in lower case, without the s of a plural.
  static func words(_ heading: String) -> [String] {
    heading.lowercased().split { !$0.isLetter && !$0.isNumber }.map {
      $0.count > 3 && $0.hasSuffix("s") && !$0.hasSuffix("ss") ? String($0.dropLast()) : String($0)
    }
  }

  /// The columns by letter and heading, as a person is told them.
  var columnList: String {
    header.indices.map { "\(Self.letter($0)) “\(header[$0])”" }.joined(separator: ", ")
  }

  /// Which column gives which field, as a person says it: `signed=Approved,grades=D,remark=`.
  ///
  /// - Parameter example: how one part is written for such a table.
  /// - Throws: `EntryProblem` for a part that maps nothing.
  static func choices(
    in text: String, as example: String
  ) throws(EntryProblem) -> [(field: String, column: String)] {
    var parts: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      // A heading may hold a comma itself.
      if part.contains("=") || parts.isEmpty {
        parts.append(part)
      } else {
        parts[parts.count - 1] += "," + part
      }
    }
    var choices: [(field: String, column: String)] = []
    for part in parts {
      guard let equals = part.firstIndex(of: "=") else {
        throw EntryProblem(
          value: part,
          "“\(part)” maps nothing. Write field=column, as \(example), or field= to leave a "
            + "field out.")
      }
      choices.append(
        (part[..<equals].trimmed.lowercased(), part[part.index(after: equals)...].trimmed))
    }
    return choices
  }

  /// The column, from 0, that a person names by its heading, its letter or its number from 1.
  ///
  /// - Throws: `EntryProblem` naming the columns there are.
  func column(named name: String, for field: String) throws(EntryProblem) -> Int {
    let key = name.nameKey
    let headed = header.indices.filter { header[$0].nameKey == key }
    if headed.count > 1 {
      throw EntryProblem(
        field: field, value: name,
        "Several columns are headed “\(name)”. Name one by its letter: "
          + headed.map(Self.letter).joined(separator: " or ") + ".")
    }
    if let column = headed.first { return column }
    if let column = header.indices.first(where: {
      Self.letter($0).lowercased() == key || String($0 + 1) == key
    }) {
      return column
    }
    throw EntryProblem(
      field: field, value: name, "There is no column “\(name)”. The columns are \(columnList).")
  }
}
