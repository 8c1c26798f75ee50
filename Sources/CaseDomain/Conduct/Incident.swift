/// What an operator or contractor did, or is said to have done, against the restrictions on the use of
/// student data (§§ 10-234cc(b) and 10-234bb(d)).
public struct Incident: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .incident }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// The operator or contractor.
  public var contractor: Mention
  /// The products; none where it concerns all of them.
  public var products: [Mention] = []
  /// The contract under which it acted, if there was one.
  public var contract: Mention?
  /// The restrictions it is against.
  public var restrictions: Set<Restriction>
  /// What happened, in a few words, with nobody's name.
  public var about: String
  /// Who said so, and where.
  public var source = ""
  /// The day the district heard of it.
  public var learnedOn: CivilDate
  /// The day it happened or began, as far as it is known.
  public var happenedOn: CivilDate?
  /// What the operator was asked, oldest first.
  public var askings: [Asking] = []
  /// Who took the operator over, if somebody did.
  public var successor: Successor?
  /// What the district made of it, once it has.
  public var judgment: IncidentJudgment?
  /// The closings, oldest first; one at most was not opened again.
  public var closings: [IncidentClosing] = []
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The documents kept with the incident.
  public var attachments: [Attachment] = []

  /// The operator and what happened.
  public var title: String { contractor.name + ": " + about }
}

extension Incident {
  /// An incident as it is first heard of.
  public init(
    contractor: Mention, restrictions: Set<Restriction>, about: String, learnedOn: CivilDate
  ) {
    (self.contractor, self.restrictions) = (contractor, restrictions)
    (self.about, self.learnedOn) = (about, learnedOn)
  }

  /// An incident is read by the policy of the day it happened, or was heard of where that is not known.
  public func policyDay(in district: District) -> CivilDate? { happenedOn ?? learnedOn }

  /// The days on which something was done about it.
  var daysAfterNews: [CivilDate] {
    askings.map(\.on) + closings.map(\.on) + [judgment?.on].compactMap(\.self)
  }

  /// Whether nothing was done about it yet.
  private var isUntouched: Bool { daysAfterNews.isEmpty && successor == nil }

  /// It stays about the operator that was asked, and what was claimed stays an exception from a ban that it is
  /// about.
  public func mayBecome(_ other: Incident) -> Bool {
    keepsOrder(as: other) && (contractor.number == other.contractor.number || isUntouched)
      && (other.claimed.isEmpty || other.restrictions.contains(.disclosure)
        || !restrictions.contains(.disclosure))
      && (other.judgment?.exceptionHolds == nil || !other.claimed.isEmpty || claimed.isEmpty)
  }

  /// The dates that undoing leaves in their order.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    var pairs: [(CivilDate?, CivilDate?)] = [
      (happenedOn, learnedOn), (learnedOn, judgment?.on),
    ]
    for asking in askings {
      pairs += [
        (learnedOn, asking.on), (asking.on, asking.answerBy), (asking.on, asking.answeredOn),
      ]
      // What came after the close came while it was open again.
      if closing != nil { pairs.append((asking.answeredOn ?? asking.on, closing?.on)) }
    }
    for (index, closing) in closings.enumerated() {
      pairs += [(learnedOn, closing.on), (closing.on, closing.reopenedOn)]
      if index > 0 { pairs.append((closings[index - 1].reopenedOn, closing.on)) }
    }
    return pairs
  }
}

extension Incident: DocumentedRecord, NotedRecord {
  static let usualDocument = "letter to the operator"
  static let documentHint = "The report, the letter to the operator, its answer, …"
  static let saysWhatWasAttached = true
}
