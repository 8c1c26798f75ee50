/// What the letters to a contractor about a deletion have in common.
struct DeletionTokens: Sendable {
  let request: DeletionRequest
  var leg: Leg
  let district: District
  /// The day by which the contractor is to have deleted it, with whose number that is.
  let due: LegDue?

  /// Takes them from a request whose leg is as it is once it is sent.
  init(
    _ request: DeletionRequest, for contractor: Mention?, sent: CivilDate?,
    in circumstances: Circumstances
  ) throws {
    guard var leg = request.legs.first(where: { $0.contractor.number == contractor?.number }) else {
      throw Refusal(
        .wrongLetter, "The letter names no contractor of \(request.reference).",
        remedy: "Choose one of its contractors.", field: MakeLetter.id(of: \.contractor))
    }
    if let sent {
      leg.contractDays = try circumstances.cases.deletionDays(
        of: leg.contractor.number, on: request.receivedOn)
      leg.send(on: sent, how: "")
    }
    (self.request, self.leg, district) = (request, leg, circumstances.district)
    due = LegDue(of: leg, in: request, district: circumstances.district)
  }

  /// The tokens of a letter that holds them.
  static func tokens<Content>(
    _ path: KeyPath<Content, DeletionTokens> & Sendable
  ) -> [LetterToken<Content>] {
    [
      LetterToken("contractor", "The contractor.", example: "Globex Learning", needed: true) {
        .text($0[keyPath: path].leg.contractor.name)
      },
      LetterToken("requester", "Who asked, in general.", example: "a parent", needed: true) {
        .text($0[keyPath: path].request.requester.inLetters)
      },
      receivedOn { $0[keyPath: path].request },
      LetterToken("students", "The children, by the district's codes.", form: .list) {
        .several($0[keyPath: path].students)
      },
      LetterToken("group", "The group, where no child is named.", example: "all who left in June") {
        if case .group(let group) = $0[keyPath: path].request.scope { .typed(group) } else { nil }
      },
      data { $0[keyPath: path].request.data },
      .source("deletionSource", .deletion),
    ]
      + LetterToken.duty(
        "dueBy", "The day by which it is to be deleted.", example: "December 24, 2026",
        { $0[keyPath: path].due.map { .day($0.due) } },
        source: { $0[keyPath: path].due.map { .source($0.authority, $0.citation) } })
  }

  /// The day of a request, for letters to whoever it concerns.
  static func receivedOn<Content>(
    _ request: @escaping @Sendable (Content) -> DeletionRequest
  ) -> LetterToken<Content> {
    LetterToken(
      "receivedOn", "The day the request came.", example: "November 2, 2026", needed: true
    ) {
      .day(request($0).receivedOn)
    }
  }

  /// The data of a request, in the language of the letter.
  static func data<Content>(
    _ data: @escaping @Sendable (Content) -> String
  ) -> LetterToken<Content> {
    LetterToken("data", "Which data.", example: "essays and grades", needed: true) {
      .typed(data($0))
    }
  }

  private var students: [TokenValue] {
    guard case .students(let students) = request.scope else { return [] }
    return students.map { student in
      .text(student.name.map { "\(student.code), \($0)" } ?? student.code)
    }
  }
}

extension RequesterKind {
  /// Who asks, as a letter to a contractor says it.
  var inLetters: String {
    switch self {
    case .student: "a student"
    case .minorStudent: "a student and the student's parent or guardian"
    case .parent: "a parent"
    case .guardian: "a legal guardian"
    case .district: "the district itself"
    }
  }
}
