/// What a teacher or another member of staff asks: to use a product with students.
public struct ToolRequest: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .tool }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// The name of who asks, hidden until asked for.
  public var requesterName = ""
  /// The address for e-mail of who asks, hidden until asked for.
  public var email = ""
  /// What the person is: teacher, school psychologist.
  public var role = ""
  /// The school.
  public var school = ""
  /// The day the request came.
  public var receivedOn: CivilDate
  /// The product on file, where it is one.
  public var product: Mention?
  /// The product's name as it was asked for.
  public var name: String
  /// Who makes it, as far as it is known.
  public var maker = ""
  /// Its address on the web.
  public var address = ""
  /// The grades that would use it.
  public var grades = ""
  /// What it is for.
  public var purpose = ""
  /// The elements of student data that it would collect.
  public var elements: Set<DataElement> = []
  /// Data that no list names.
  public var otherData = ""
  /// What it costs.
  public var cost = ""
  /// The plan of a child that it is asked for, where it is for one.
  public var plan: PlanKind?
  /// The request in the words in which it came, hidden until asked for: they may name a child.
  public var message = ""
  /// Where it was read from, where it was not entered by hand.
  public var source: ToolSource?
  /// What is on file that serves the purpose, once somebody looked.
  public var existing: ExistingTool?
  /// The contract under which it may be used, where it may.
  public var contract: Mention?
  /// The exemption under which it may be used for one child, where it may.
  public var exemption: Mention?
  /// What was decided, oldest first; the last one counts unless it was opened again.
  public var decisions: [ToolDecision] = []
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The documents kept with the request.
  public var attachments: [Attachment] = []
  /// What came of a decision that asks for a contract or rests on an exemption; read only here.
  public var followUp = ToolFollowUp()

  /// What is the request's own, without what is only read here.
  private enum CodingKeys: CodingKey {
    case number, revision, requesterName, email, role, school, receivedOn, product, name, maker
    case address, grades, purpose, elements, otherData, cost, plan, message, source, existing
    case contract, exemption, decisions, notes, attachments
  }

  /// The product that is asked for; never a person's name.
  public var title: String { product?.name ?? name }
}

extension ToolRequest {
  /// A request as it comes.
  public init(for name: String, receivedOn: CivilDate) {
    (self.name, self.receivedOn) = (name, receivedOn)
  }

  /// The fields that hold names of people.
  public static let nameFields: Set<String> = ["requesterName", "email", "message", "source/key"]

  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    var pairs: [(CivilDate?, CivilDate?)] = [(receivedOn, existing?.on)]
    for decision in decisions {
      pairs += [
        (receivedOn, decision.on), (decision.on, decision.toldOn),
        (decision.on, decision.reopenedOn),
      ]
    }
    return pairs
  }
}

extension ToolRequest: DocumentedRecord, NotedRecord {
  static let usualDocument = "request"
  static let documentHint = "The message, the terms of the product, a letter, …"
  static let saysWhatWasAttached = false
}
