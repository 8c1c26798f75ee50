extension Breach {
  /// What the document of a list, by its number, is to the breach.
  static func role(ofList number: Int) -> String { "affected students, list \(number)" }

  /// How many students the lists name.
  var listed: Int { lists.reduce(0) { $0 + $1.students } }

  /// How many the lists name beyond those confirmed; nobody can say yet which number is right.
  var listedBeyondConfirmed: Int {
    guard let last = counts.last, last.kind == .confirmed, let students = last.students else {
      return 0
    }
    return max(listed - students, 0)
  }

  /// How many are left to be told of those confirmed or, where they are more, of those the lists name;
  /// `nil` while the number is not confirmed.
  var leftOrListed: Int? { left.map { $0 + (listsNotTold.isEmpty ? 0 : listedBeyondConfirmed) } }

  /// The numbers of the lists whose families were not all told.
  var listsNotTold: [Int] { lists.indices.filter { !isTold(lists[$0]) }.map { $0 + 1 } }

  /// Whether the families of a list were told, by a wave of theirs or by one of everyone since.
  func isTold(_ list: AffectedList) -> Bool { list.isTold || waveOfEveryone(since: list) != nil }

  /// The wave that told the family of a student of a list.
  func wave(telling student: AffectedStudent, of list: AffectedList) -> Int? {
    list.wave(telling: student) ?? waveOfEveryone(since: list)
  }

  /// The number of the first wave that told everyone who may be affected, once a list was there.
  private func waveOfEveryone(since list: AffectedList) -> Int? {
    waves.firstIndex { $0.everyone && $0.sentOn >= list.receivedOn }.map { $0 + 1 }
  }

  /// The document that holds the students of a list.
  func document(ofList number: Int) -> Attachment? {
    attachments.first { $0.role == Self.role(ofList: number) }
  }

  /// The students of a list, as its document holds them, of the age they had when it came.
  func students(
    ofList number: Int, of district: District, in cases: any OtherCases
  ) throws -> [AffectedStudent] {
    guard let document = document(ofList: number) else {
      throw StoreFailure(
        .damaged,
        "The document with list \(number) of \(reference) is gone; run “docket check” and restore "
          + "a backup.")
    }
    var students = try AffectedStudents(document: try cases.document(document.id)).students
    for place in students.indices {
      students[place].settleAge(
        adultFrom: policy(in: district).adultAge, on: lists[number - 1].receivedOn)
    }
    return students
  }

  /// The list that names a student, with what it says; `nil` where none does.
  public func listing(
    of code: String, of district: District, in cases: any OtherCases
  ) throws -> AffectedListing? {
    for (index, list) in lists.enumerated() {
      let students = try students(ofList: index + 1, of: district, in: cases)
      guard let student = students.first(where: { StudentCode($0.code) == StudentCode(code) })
      else { continue }
      let number = wave(telling: student, of: list)
      let wave = number.flatMap { waves.indices.contains($0 - 1) ? waves[$0 - 1] : nil }
      return AffectedListing(
        number: index + 1, list: list, wave: number, toldOn: wave?.sentOn, student: student)
    }
    return nil
  }

  /// Whether no list would be lost from before another, or come back without its document, and each
  /// stays with the wave that told it.
  func keepsLists(as other: Breach) -> Bool {
    other.lists.indices.allSatisfy { index in
      let document = other.document(ofList: index + 1)?.id
      guard lists.indices.contains(index) else { return document != nil }
      return lists[index].isSame(as: other.lists[index])
        && self.document(ofList: index + 1)?.id == document
    }
      && other.lists.flatMap({ [$0.wave, $0.restWave] }).compactMap({ $0 }).allSatisfy { wave in
        guard other.waves.indices.contains(wave - 1) else { return false }
        guard waves.indices.contains(wave - 1) else { return true }
        let (own, others) = (waves[wave - 1], other.waves[wave - 1])
        return own.sentOn == others.sentOn && own.students == others.students
          && own.notice == others.notice
      }
  }

  /// Opens the form of telling families, with the lists that were not told.
  func tellProposal(notice: Int? = nil) -> Proposal {
    let first: Proposal.Given<TellFamilies> =
      listsNotTold.isEmpty ? .ask(\.students) : .set(\.lists, listsNotTold)
    return notice == nil
      ? Proposal(TellFamilies.self, first)
      : Proposal(TellFamilies.self, .set(\.notice, notice), first)
  }
}

extension AffectedList {
  /// The list as a line of the page; of rows it says how many there were where some gave no student.
  var words: String {
    var parts = [
      students.counted("student") + (rows == students ? "" : " of \(rows.counted("row"))")
        + ", received \(receivedOn.long)"
    ]
    if !source.isEmpty { parts.append(source.withoutStop) }
    if listedBefore > 0 { parts.append("\(listedBefore.grouped) listed before") }
    if withoutCode > 0 { parts.append("\(withoutCode.counted("row")) without a code left out") }
    parts.append("\(withEmail.grouped) with an e-mail address")
    if let adults { parts.append(adults.counted("adult")) }
    if students == 0 {
      parts.append("nobody new")
    } else {
      parts.append(wave.map { "told by wave \($0)" } ?? "not told yet")
      if notReached > 0 {
        parts.append(
          "\(notReached.grouped) without an address "
            + (restWave.map { "told by wave \($0)" } ?? "not told yet"))
      }
    }
    return parts.joined(separator: "; ")
  }
}
