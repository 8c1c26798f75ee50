import Testing

@testable import CaseDomain

/// A list of codes joined with what a student information system exports; all of it made up.
@Suite("OneRoster")
struct OneRosterTests {
  private static let orgs = """
    sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
    d1,,,Elm Harbor,district,,
    o1,,,Elm School,school,,d1
    """
  private static let births = "sourcedId,status,birthDate\ns1,,2005-01-02\ns2,active,2015-03-04"

  /// Version 1.1: the roles stand with the users.
  private static let first = [
    "r/users.csv": """
    sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,metadata.lunch
    s1,,,true,"d1,o1",student,ann,{SIS:77},Ann,Made-Up,,0042,ann@kids.example,,,"g1,g2,u1",05,,x
    s2,active,,true,o1,student,bo,,Bo,Made-Up,,1002,,,,g1,06,,x
    s3,tobedeleted,,true,o1,student,cy,,Cy,Made-Up,,1003,,,,g1,06,,x
    t1,,,true,o1,teacher,tea,,Tea,Cher,,1004,tea@school.example,,,,,,x
    g1,,,true,o1,parent,gia,,Gia,Made-Up,,,gia@home.example,555-0101,,,,,x
    g2,,,true,o1,guardian,gus,,Gus,Other-House,,,,,555-0102,,,,x
    g3,,,true,o1,guardian,gil,,Gil,Third,,,gil@home.example,,,s2,,,x
    u1,,,true,o1,relative,unc,,Uncle,Made-Up,,,uncle@home.example,,,,,,x
    """, "r/orgs.csv": orgs, "r/demographics.csv": births,
  ]

  private func joined(
    _ list: String, _ roster: [String: String]
  ) throws -> (play: ListPlay, students: [AffectedStudent]) {
    var play = try ListPlay(roster.merging(["a.csv": list]) { $1 })
    try play.add("a.csv", ["roster": "r"])
    return (play, try play.students(1))
  }

  @Test("Names, grades, schools, birthdays and both households come from version 1.1")
  func first() throws {
    let (play, students) = try joined("Code\n0042\n1002\n1003\n1004\n9999", Self.first)
    #expect(students.map(\.code) == ["0042", "1002", "1003", "1004", "9999"])
    let ann = students[0]
    #expect(ann.name == "Ann Made-Up" && ann.grade == "05" && ann.school == "Elm School")
    #expect(ann.birthDate == day("2005-01-02") && ann.email == "ann@kids.example")
    #expect(
      ann.guardians == [
        .init(name: "Gia Made-Up", email: "gia@home.example", phone: "555-0101"),
        .init(name: "Gus Other-House", email: "", phone: "555-0102"),
      ])
    #expect(students[1].guardians.map(\.name) == ["Gia Made-Up", "Gil Third"])
    for unknown in students[2...] { #expect(unknown == AffectedStudent(code: unknown.code)) }
    #expect(
      play.receipt.contains(
        "The roster knows 2, by its column identifier; 3 are kept by the code alone."))
    #expect(play.breach.lists[0].adults == 1 && play.breach.lists[0].withEmail == 2)
  }

  @Test("Version 1.2 keeps roles and schools in a file of their own")
  func second() throws {
    let roster = [
      "r/users.csv": """
      sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,primaryOrgSourcedId
      s1,,,true,ann,"{LDAP:ann},{SIS:4471}",Ann,Made-Up,,,,,,g1,5,,,,
      g1,,,true,gia,,Gia,Made-Up,,,gia@home.example,,,,,,,,
      t1,,,true,tea,{SIS:4472},Tea,Cher,,,,,,,,,,,
      """,
      "r/roles.csv": """
      sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId
      1,,,s1,primary,student,,,o1
      2,,,g1,primary,guardian,,,o1
      3,,,t1,primary,teacher,,,o1
      """, "r/orgs.csv": Self.orgs,
    ]
    let (play, students) = try joined("Code\n4471\n4472", roster)
    #expect(students[0].code == "4471")
    #expect(students[0].name == "Ann Made-Up" && students[0].school == "Elm School")
    #expect(students[0].guardians.map(\.email) == ["gia@home.example"])
    #expect(students[1] == AffectedStudent(code: "4472"))
    #expect(play.receipt.contains("by its column userIds;"), "\(play.receipt)")
  }

  @Test("A roster shows which child is meant where a spreadsheet took the zeros off")
  func zeros() throws {
    let files = Self.first.merging(["a.csv": "Code\n42", "b.csv": "Code\n0042\n1002"]) { $1 }
    for roster in ["", "r"] {
      var play = try ListPlay(files)
      try play.add("a.csv", ["roster": roster])
      try play.add("b.csv", ["roster": "r"])
      #expect(try play.codes(2) == ["1002"], "\(roster)")
    }
    let two = Self.first["r/users.csv"].map {
      $0 + "\ns9,,,true,o1,student,di,,Di,Made-Up,,00042,,,,,,,"
    }
    let (_, students) = try joined(
      "Code\n42", Self.first.merging(["r/users.csv": two ?? ""]) { $1 })
    #expect(students == [AffectedStudent(code: "42")])
  }

  @Test("Two children under one code, and a child of another name, take nothing from the roster")
  func otherChildren() throws {
    let twice =
      (Self.first["r/users.csv"] ?? "") + "\ns9,,,true,o1,student,di,,Di,Made-Up,,1002,,,,g2,,,"
    let (play, students) = try joined(
      "Code,Name\n1002,\n0042,Zed Stranger", Self.first.merging(["r/users.csv": twice]) { $1 })
    #expect(students[0] == AffectedStudent(code: "1002"))
    #expect(students[1] == AffectedStudent(code: "0042", name: "Zed Stranger"))
    #expect(play.receipt.contains("nothing is taken from it: row 3."), "\(play.receipt)")
  }

  @Test("Schools come from enrollments where nothing else names them; users alone are enough")
  func enrollments() throws {
    var roster = [
      "r/users.csv": "sourcedId,username,givenName,familyName\ns1,4471,Ann,Made-Up",
      "r/orgs.csv": Self.orgs,
      "r/enrollments.csv": "sourcedId,classSourcedId,schoolSourcedId,userSourcedId\ne1,c1,o1,s1",
    ]
    #expect(try joined("Code\n4471", roster).students[0].school == "Elm School")
    roster["r/orgs.csv"] = nil
    #expect(try joined("Code\n4471", roster).students[0].name == "Ann Made-Up")
    roster["r/users.csv"] = nil
    let failure = #expect(throws: StoreFailure.self) { _ = try joined("Code\n4471", roster) }
    #expect(failure?.sentence.contains("users.csv") == true && failure?.kind == .document)
  }
}
