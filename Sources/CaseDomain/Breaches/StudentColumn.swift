/// What a column of a list says of a student.
enum StudentColumn: String, CaseIterable {
  case code, name
  case firstName = "first-name"
  case lastName = "last-name"
  case grade, school
  case birthDate = "birth-date"
  case email, address, guardian
  case guardianEmail = "guardian-email"
  case guardianPhone = "guardian-phone"

  /// Whether several columns may say it, one for each guardian or part of an address.
  var takesSeveral: Bool { self == .address || isOfGuardian }

  /// Whether a guardian's column says it.
  var isOfGuardian: Bool {
    switch self {
    case .guardian, .guardianEmail, .guardianPhone: true
    default: false
    }
  }

  /// What a heading means, and how plainly it says so: of two columns the lower number is taken.
  static func meaning(of heading: String) -> (column: StudentColumn, rank: Int)? {
    let words = RegisterTable.words(heading)
    let joined = words.joined()
    if let guardian = guardian(words, joined) { return (guardian, 0) }
    for (column, names) in single {
      if let rank = names.firstIndex(of: joined) { return (column, rank) }
    }
    let parts = ["address", "street", "city", "town", "state", "zip", "zipcode", "postal"]
    let others = ["email", "mail", "id", "ip", "mac", "web"]
    return words.contains(where: parts.contains) && !words.contains(where: others.contains)
      ? (.address, 0) : nil
  }

  /// The person whom a guardian's column is about, by the words of its heading.
  static func person(_ heading: String) -> String {
    let joined = RegisterTable.words(heading).joined()
    let who = ["mother", "father"].first { joined.contains($0) } ?? ""
    return who + joined.filter(\.isNumber)
  }

  private static func guardian(_ words: [String], _ joined: String) -> StudentColumn? {
    // Whoever is called a contact may be nobody who is to be told of a child.
    guard ["guardian", "parent", "mother", "father"].contains(where: { joined.contains($0) })
    else { return nil }
    if joined.contains("mail") { return .guardianEmail }
    if ["phone", "mobile", "cell"].contains(where: { joined.contains($0) }) {
      return .guardianPhone
    }
    let rest = ["guardian", "parent", "mother", "father", "name", "first", "last", "full"]
      .reduce(joined.filter { !$0.isNumber }) { $0.replacing($1, with: "") }
    return rest.isEmpty || rest == "s" ? .guardian : nil
  }

  /// Headings without blanks; the district's own code goes before the state's.
  private static let single: [(StudentColumn, [String])] = [
    (
      .code,
      [
        "code", "studentcode", "localid", "localstudentid", "studentlocalid", "districtid",
        "districtstudentid", "studentid", "studentnumber", "studentno", "pupilid", "pupilnumber",
        "permid", "permnumber", "sisid", "identifier", "id", "number", "userid", "sourcedid",
        "externalid", "username", "sasid", "stateid", "statestudentid",
      ]
    ),
    (
      .name,
      ["name", "studentname", "fullname", "studentfullname", "pupilname", "childname", "student"]
    ),
    (.firstName, ["firstname", "studentfirstname", "givenname", "first", "preferredname"]),
    (.lastName, ["lastname", "studentlastname", "familyname", "surname", "last"]),
    (.grade, ["grade", "gradelevel", "studentgrade", "yearlevel"]),
    (.school, ["school", "schoolname", "building", "campus", "homeschool"]),
    (.birthDate, ["birthdate", "dateofbirth", "dob", "birthday", "studentdob"]),
    (.email, ["email", "studentemail", "emailaddress", "studentemailaddress", "mail"]),
  ]
}
