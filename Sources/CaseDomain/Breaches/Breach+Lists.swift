extension Breach {
  /// What the document of a list, by its number, is to the breach.
  static func role(ofList number: Int) -> String { "affected students, list \(number)" }

  /// How many students the lists name.
  var listed: Int { lists.reduce(0) { $0 + $1.students } }

  /// The numbers of the lists whose families no wave told.
  var listsNotTold: [Int] { lists.indices.filter { !lists[$0].isTold }.map { $0 + 1 } }

  /// The document that holds the students of a list.
  func document(ofList number: Int) -> Attachment? {
    attachments.first { $0.role == Self.role(ofList: number) }
  }

  /// The students of a list, as its document holds them.
  func students(ofList number: Int, in cases: any OtherCases) throws -> [AffectedStudent] {
    guard let document = document(ofList: number) else {
      throw StoreFailure(
        .damaged,
        "The document with list \(number) of \(reference) is gone; run “docket check” and restore "
          + "a backup.")
    }
    return try AffectedStudents(document: try cases.document(document.id)).students
  }

  /// The list that names a student, with what it says; `nil` where none does.
  public func listing(of code: String, in cases: any OtherCases) throws -> AffectedListing? {
    for (index, list) in lists.enumerated() {
      let students = try students(ofList: index + 1, in: cases)
      guard let student = students.first(where: { StudentCode($0.code) == StudentCode(code) })
      else { continue }
      let number = list.wave(telling: student)
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
  /// The list as a line of the page.
  var words: String {
    var parts = [
      "\(students.counted("student")), received \(receivedOn.long)"
    ]
    if !source.isEmpty { parts.append(source.withoutStop) }
    if listedBefore > 0 { parts.append("\(listedBefore.grouped) listed before") }
    if withoutCode > 0 { parts.append("\(withoutCode.counted("row")) without a code left out") }
    parts.append("\(withEmail.grouped) with an e-mail address")
    if let adults { parts.append("\(adults.grouped) adult") }
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
