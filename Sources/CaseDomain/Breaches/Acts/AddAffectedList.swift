struct AddAffectedList: ActOnOpenBreach {
  static let about = ActAbout(
    "affected", "Add a list of affected students",
    "Reads a list of affected students from a CSV file, joins it with a OneRoster export where one "
      + "is given, and keeps with the breach whom no earlier list names.")
  static let fields: [Field<Self>] = [
    Field(
      "file", "List", \.file, .file, required: true,
      hint: "A CSV file with a column of the district's codes; names and addresses where it has "
        + "them."),
    Field(
      "roster", "Roster", \.roster, .file,
      hint: "The folder or the ZIP archive of a OneRoster export, for names, schools, guardians "
        + "and their addresses; only those of the affected are kept."),
    Field("received", "Received on", \.receivedOn, .day),
    Field(
      "source", "Whose list", \.source, .text, required: true,
      hint: "The contractor's list by e-mail, our own log, …"),
    Field(
      "map", "Columns", \.map, .text,
      hint: "Only where the headings are not understood: code=B,grade=D,guardian-email=H.",
      limit: TextLimit.longLine),
    Field(
      "told", "Told by wave", \.told, .number(1...999),
      hint: "The number of the wave, where one told all these families before the list came."),
    Field(
      "valid-only", "Valid rows only", \.validOnly, .yesNo,
      hint: "Yes to leave out the rows that have no code."),
  ]

  var file = ""
  var roster = ""
  var receivedOn = CivilDate.first
  var source = ""
  var map = ""
  var told: Int?
  var validOnly: Bool? = false

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    try require(\.receivedOn, "The list", after: [breach.heardOn], in: circumstances)
    if let told, !breach.waves.indices.contains(told - 1) {
      throw Refusal(
        .noSuchEntry, "\(breach.reference) has no wave \(told).",
        remedy: breach.waves.isEmpty
          ? "Leave the number out."
          : "Its waves are numbered 1 to \(breach.waves.count).",
        field: Self.id(of: \.told))
    }
    let number = breach.lists.count + 1
    guard breach.document(ofList: number) == nil else {
      throw Refusal(
        .alreadyDone, "A document is kept as “\(Breach.role(ofList: number))” already.",
        remedy: "Take it out with undo and attach it under another name.")
    }
    let table = try circumstances.means.files.table(at: file)
    let columns = try columns(of: table)
    var intake = try intake(table, columns, in: circumstances)
    let earlier = try breach.lists.indices.flatMap {
      try breach.students(ofList: $0 + 1, of: circumstances.district, in: circumstances.cases)
    }
    intake.leaveOut(earlier)
    intake.settleAges(adultFrom: breach.policy(in: circumstances.district).adultAge, on: receivedOn)
    let content = AffectedStudents(intake.students).document
    guard content.count <= Attachment.largest else {
      throw StoreFailure(
        .document,
        "What \(file) says of the students is larger than \(Attachment.largest / 1_000_000) MB. "
          + "Split it into several lists.")
    }
    let list = list(intake, rows: table.rows.count)
    if let told { try require(told, of: breach, told: list.students) }
    var changed = breach
    changed.lists.append(list)
    changed.attachments.append(
      Attachment(
        holding: content, as: "\(breach.reference) affected students \(number).csv",
        role: Breach.role(ofList: number), on: circumstances.today))
    return Decision(
      changed,
      (["List \(number) of \(breach.reference): \(list.words)."] + table.cautions + columns.words
        + intake.words + [changed.listedWords]).filter { !$0.isEmpty }.joined(separator: " "),
      details(\.receivedOn) + [
        JournalDetail("list", String(number)), JournalDetail("students", String(list.students)),
        JournalDetail("listed-before", String(list.listedBefore)),
      ])
  }

  /// Refuses a wave that told fewer than the list names, beside the lists it told already.
  private func require(
    _ wave: Int, of breach: Breach, told students: Int
  ) throws(Refusal) {
    let sent = breach.waves[wave - 1]
    let listed = breach.lists.filter { $0.wave == wave }.reduce(0) { $0 + $1.students }
    guard !sent.everyone, sent.students - listed < students else { return }
    throw Refusal(
      .tooMany,
      "Wave \(wave) told the families of \(sent.students.counted("student")), and the list names "
        + "\(students.counted("student")) whom no other list of that wave does.",
      remedy: "Leave the wave out, and tell the families of the list.",
      field: Self.id(of: \.told))
  }

  private func columns(of table: RegisterTable) throws(Refusal) -> StudentColumns {
    var columns = StudentColumns(guessing: table)
    do throws(EntryProblem) {
      if !map.isEmpty { try columns.change(map) }
    } catch {
      throw Refusal(
        .wrongColumn, error.sentence, remedy: "Correct which column gives which field.",
        field: Self.id(of: \.map))
    }
    if map.isEmpty, let code = columns.column(.code),
      table.title(code).contains(where: \.isNumber)
    {
      throw Refusal(
        .wrongColumn,
        "The first row of the list looks like a student and not like headings: “\(table.title(code))”.",
        remedy:
          "Put headings into the first row; or, if it has them, say which column is which, as code=A.",
        field: Self.id(of: \.file))
    }
    guard columns.column(.code) != nil else {
      throw Refusal(
        .wrongColumn,
        "No column of the list is understood as the district's code for the student. There are "
          + "\(table.columnList).",
        remedy: "Say which one it is, as code=B.", field: Self.id(of: \.map))
    }
    return columns
  }

  private func intake(
    _ table: RegisterTable, _ columns: StudentColumns, in circumstances: Circumstances
  ) throws -> ListIntake {
    let reading = Reading(today: circumstances.today, calendar: circumstances.district.calendar)
    let code = columns.column(.code) ?? 0
    let known =
      roster.isEmpty
      ? nil
      : try OneRoster(
        at: roster, in: circumstances.means.files,
        codes: table.rows.map { StudentCode($0.cell(code)) },
        reading: reading)
    let intake = ListIntake(table, columns: columns, roster: known, reading: reading)
    let blank = intake.withoutCode
    guard validOnly == true || blank.isEmpty else {
      throw Refusal(
        .codeMissing,
        "No code, or one of more than \(TextLimit.code) characters, stands in \(ListIntake.rows(blank)).",
        remedy: "Put the codes in, or say that only the valid rows are to be kept.",
        field: Self.id(of: \.validOnly))
    }
    guard intake.namedOtherwise.isEmpty else {
      throw Refusal(
        .codeInUse,
        "One code stands with the names of different children in \(ListIntake.rows(intake.namedOtherwise)): "
          + "their families would be told of each other's child.",
        remedy: "Correct the codes or the names in the file, and add the list again.",
        field: Self.id(of: \.file))
    }
    guard !intake.students.isEmpty else {
      throw Refusal(
        .codeMissing, "The list names no student.", remedy: "Name another file.",
        field: Self.id(of: \.file))
    }
    return intake
  }

  private func list(_ intake: ListIntake, rows: Int) -> AffectedList {
    let adult = intake.students.compactMap(\.isAdult)
    return AffectedList(
      receivedOn: receivedOn, source: source, rows: rows, students: intake.students.count,
      listedBefore: intake.listedBefore, withoutCode: intake.withoutCode.count,
      withEmail: intake.students.count(where: \.hasEmail),
      adults: adult.isEmpty ? nil : adult.count { $0 }, wave: told)
  }
}

extension Breach {
  /// How many the lists name, where that is another number than is on record.
  fileprivate var listedWords: String {
    listed == affected
      ? ""
      : "The lists name \(listed.counted("student")) in all"
        + (affected.map { ", and \($0.grouped) \($0.are) on record" } ?? "")
        + ": record the number by “\(CountAffected.about.title)”."
  }
}
